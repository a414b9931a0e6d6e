import { z } from 'zod';
import { minus, minutes, Money, money, percentOf, type Instant } from '../kernel/index.ts';
import type { BookingState } from './booking-states.ts';

/** What a clinic asks for a cancelled visit. Tiers from the most notice to the least; less than the last costs all. */
export const CancellationPolicy = z
  .object({
    version: z.string().min(1),
    /** After confirmation, and until the therapist is on the way. */
    graceMinutes: z.int().min(0),
    tiers: z.array(z.object({ atLeastMinutes: z.int().min(0), percent: z.number().min(0).max(100) })),
  })
  .meta({ id: 'CancellationPolicy' });
export type CancellationPolicy = Readonly<z.infer<typeof CancellationPolicy>>;

/** Free for 10 minutes and from 24 hours before, half from 4 hours before, product.md section 3. */
export const defaultCancellationPolicy: CancellationPolicy = {
  version: 'default-1',
  graceMinutes: 10,
  tiers: [
    { atLeastMinutes: 24 * 60, percent: 0 },
    { atLeastMinutes: 4 * 60, percent: 50 },
  ],
};

/** What of a booking decides the cost of cancelling it. */
export interface CancellableBooking {
  readonly state: BookingState;
  readonly total: Money;
  readonly startsAt: Instant;
  /** Null until a therapist has accepted. */
  readonly confirmedAt: Instant | null;
  /** Anything medical is free, always. */
  readonly medical: boolean;
}

export const feeReasons = [
  'medical',
  'clinic',
  'not-confirmed',
  'grace',
  'notice',
  'on-the-way',
  'no-show',
] as const;
export type FeeReason = (typeof feeReasons)[number];

/** What is captured and what is let go; together the whole price. */
export const CancellationFee = z.object({
  amount: Money,
  released: Money,
  percent: z.number(),
  because: z.enum(feeReasons),
});
export type CancellationFee = Readonly<z.infer<typeof CancellationFee>>;

const underway: readonly BookingState[] = ['en_route', 'arrived', 'in_session'];

/** What cancelling at `now` costs. Elapsed real time decides; a tie belongs to the client. */
export function cancellationFee(
  booking: CancellableBooking,
  policy: CancellationPolicy,
  now: Instant,
): CancellationFee {
  if (booking.medical) return feeOf(booking, 0, 'medical');
  if (booking.state === 'no_show') return feeOf(booking, 100, 'no-show');
  if (underway.includes(booking.state)) return feeOf(booking, 100, 'on-the-way');
  if (booking.confirmedAt === null) return feeOf(booking, 0, 'not-confirmed');
  if (now <= booking.confirmedAt + minutes(policy.graceMinutes)) return feeOf(booking, 0, 'grace');
  return feeOf(booking, percentByNotice(policy, booking.startsAt - now), 'notice');
}

/** A stretch of time in which cancelling costs the same; `until` is included and belongs to the client. */
export interface CancellationStep {
  readonly until: Instant | null;
  readonly fee: CancellationFee;
}

/** What cancelling costs from `now` on, step by step, for the bar and for "free until". The last step has no end. */
export function cancellationSteps(
  booking: CancellableBooking,
  policy: CancellationPolicy,
  now: Instant,
): CancellationStep[] {
  const grace = booking.confirmedAt === null ? [] : [booking.confirmedAt + minutes(policy.graceMinutes)];
  const ends = [...grace, ...policy.tiers.map((tier) => booking.startsAt - minutes(tier.atLeastMinutes))];
  const upcoming = [...new Set(ends.filter((end) => end >= now))].sort((a, b) => a - b);
  const steps = upcoming.map((until): CancellationStep => ({
    until,
    fee: cancellationFee(booking, policy, until),
  }));
  const afterAll = Math.max(now, ...upcoming) + 1;
  steps.push({ until: null, fee: cancellationFee(booking, policy, steps.length === 0 ? now : afterAll) });
  return steps.filter((step, index) => step.fee.percent !== steps[index + 1]?.fee.percent);
}

function percentByNotice(policy: CancellationPolicy, noticeMs: number): number {
  const met = policy.tiers.filter((tier) => noticeMs >= minutes(tier.atLeastMinutes));
  return met.length === 0 ? 100 : Math.min(...met.map((tier) => tier.percent));
}

function feeOf({ total }: CancellableBooking, percent: number, because: FeeReason): CancellationFee {
  const amount = percent === 0 ? money(0, total.currency) : percentOf(total, percent);
  return { amount, released: minus(total, amount), percent, because };
}
