import type { PlanBlockKind } from '@unbrace/shared/triage';
import { cx } from '../class-names.ts';

export interface RibbonBar {
  readonly kind: PlanBlockKind;
  readonly minutes: number;
  /** Of 10. */
  readonly pressure: number;
  readonly cap: number;
}

const tallest = 72;
const heightOf = (pressure: number): number => 18 + (pressure * (tallest - 18)) / 10;

/** Each block as wide as it lasts and as high as it presses, with its cap as a broken line. For the eye only. */
export function RibbonBars({ blocks }: { blocks: readonly RibbonBar[] }) {
  return (
    <div aria-hidden className="flex items-end gap-0.5 border-b-2 border-line-strong">
      {blocks.map(({ kind, minutes, pressure, cap }, at) => (
        <div key={kind} style={{ flexGrow: minutes, flexBasis: 0 }} className="relative min-w-3.5">
          <div
            style={{ height: heightOf(cap), marginTop: tallest - heightOf(cap) }}
            className="absolute inset-x-0 bottom-0 border-t-2 border-dashed border-line-strong"
          />
          <div
            style={{ height: heightOf(pressure) }}
            className={cx(
              'flex items-end justify-center rounded-t-sm pb-0.5 text-xs font-semibold',
              pressure > cap ? 'bg-danger text-on-danger' : 'bg-primary text-on-primary',
              kind === 'rest' && 'bg-sunken text-ink-soft',
            )}
          >
            {at + 1}
          </div>
        </div>
      ))}
    </div>
  );
}
