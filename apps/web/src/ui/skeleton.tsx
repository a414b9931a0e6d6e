import { cx } from './class-names.ts';
import { t } from './ui.texts.ts';

const widths = ['w-11/12', 'w-3/4', 'w-5/6', 'w-2/3'];

/** The shape of what is coming, so that the page does not jump. */
export function Skeleton({ lines = 3, label = t('loading') }: { lines?: number; label?: string }) {
  return (
    <div role="status" data-coming className="flex animate-breathe flex-col gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden
          className={cx('h-4 rounded-full bg-line', widths[line % widths.length])}
        />
      ))}
    </div>
  );
}
