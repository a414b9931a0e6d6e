import {
  CircleAlert,
  CircleCheck,
  CircleDot,
  Circle,
  Info,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { softTone, type Tone } from './tone.ts';

const toneIcons: Record<Tone, LucideIcon> = {
  neutral: Circle,
  primary: CircleDot,
  info: Info,
  good: CircleCheck,
  caution: TriangleAlert,
  danger: CircleAlert,
};

/** A state in a word: colour, icon and text together, so that none has to be seen alone. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  const Icon = icon ?? toneIcons[tone];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap',
        softTone[tone],
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" strokeWidth={2.25} />
      {children}
    </span>
  );
}
