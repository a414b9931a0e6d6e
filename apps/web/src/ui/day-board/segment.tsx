import { cx } from '../class-names.ts';
import type { SegmentKind } from './board.ts';

export const segmentClasses: Record<SegmentKind, string> = {
  drive: 'pattern-rails border-y-2 border-line-strong bg-canvas my-4.5',
  setup: 'pattern-dots bg-primary-soft border-y border-primary',
  treatment: 'bg-primary text-on-primary border-y border-primary',
  'pack-down': 'pattern-diagonal bg-primary-soft border-y border-primary',
  blocked: 'pattern-diagonal bg-sunken text-ink border border-line-strong',
};

/** Treatment that is not agreed yet. */
export const tentativeClasses = 'border-[1.5px] border-dashed border-primary bg-surface text-ink';

/** A sample of a pattern, for the legend. */
export function SegmentSample({ kind }: { kind: SegmentKind | 'tentative' }) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-block h-5 w-8 rounded-xs border-x',
        kind === 'tentative' ? tentativeClasses : segmentClasses[kind],
        kind === 'drive' && 'my-0! h-3',
      )}
    />
  );
}
