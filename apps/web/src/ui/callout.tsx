import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { inkTone, softTone } from './tone.ts';

export type CalloutTone = 'info' | 'good' | 'caution' | 'danger';

const icons = { info: Info, good: CircleCheck, caution: TriangleAlert, danger: OctagonAlert };
const edges: Record<CalloutTone, string> = {
  info: 'border-info/40',
  good: 'border-good/40',
  caution: 'border-caution/40',
  danger: 'border-danger',
};

export interface CalloutProps {
  tone?: CalloutTone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once when it appears. For what has just happened, not for what stood there from the start. */
  live?: boolean;
}

/** Something to take notice of, within the page. */
export function Callout({ tone = 'info', title, children, actions, live = false }: CalloutProps) {
  const Icon = icons[tone];
  return (
    <section
      aria-label={title}
      {...(live ? { role: tone === 'danger' ? 'alert' : 'status' } : {})}
      className={cx('flex gap-3 rounded-card border p-4', softTone[tone], edges[tone])}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', inkTone[tone])} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5 text-sm">
        <p className="text-base font-semibold">{title}</p>
        {children}
        {actions !== undefined && <div className="mt-1.5 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </section>
  );
}
