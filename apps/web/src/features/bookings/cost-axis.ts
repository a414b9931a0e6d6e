import type { Instant, Money } from '@unbrace/shared/kernel';
import type { CostStep } from './what-cancelling-costs.ts';

/** A stretch of the axis in which cancelling costs the same; `from` and `to` are shares of its length, 0 to 1. */
export interface CostStretch {
  readonly from: number;
  readonly to: number;
  readonly fee: Money;
  /** How much of the whole price that is, 0 to 1. */
  readonly share: number;
}

/** What cancelling costs, on a clock axis that ends with the start of the visit. */
export interface CostAxis {
  readonly from: Instant;
  readonly to: Instant;
  readonly stretches: readonly CostStretch[];
  /** Where the price changes. */
  readonly changes: readonly { readonly at: Instant; readonly share: number }[];
  /** Null while now is before the axis. */
  readonly now: number | null;
}

/**
 * The axis of a visit: half as long again as the notice that the dearest step but one asks for, so that a visit in three
 * weeks and one tomorrow look alike. Real time is even on it, also over a night in which the clocks change.
 */
export function costAxis(
  steps: readonly CostStep[],
  { startsAt, total, now }: { startsAt: Instant; total: Money; now: Instant },
): CostAxis | null {
  const ends = steps.flatMap(({ until }) => (until === null ? [] : [until]));
  const first = Math.min(...ends);
  if (ends.length === 0 || startsAt <= first) return null;
  const from = Math.min(startsAt - 1.5 * (startsAt - first), first);
  const shareOf = (at: Instant) => (at - from) / (startsAt - from);
  const stretches = steps.map(({ until, fee }, index): CostStretch => {
    const begins = index === 0 ? from : (steps[index - 1]?.until ?? from);
    return {
      from: shareOf(begins),
      to: shareOf(until ?? startsAt),
      fee,
      share: total.amount === 0 ? 0 : fee.amount / total.amount,
    };
  });
  return {
    from,
    to: startsAt,
    stretches,
    changes: ends.map((at) => ({ at, share: shareOf(at) })),
    now: now < from || now > startsAt ? null : shareOf(now),
  };
}
