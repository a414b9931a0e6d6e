import { z } from 'zod';
import { minus, minutes, Money, money, percentOf, type Instant } from '../kernel/index.ts';
import type { BookingState } from './booking-states.ts';

/** From the most notice to the least, each costing more than the one before; less notice than the last costs all. */
const CancellationTiers = z
  .array(z.strictObject({ atLeastMinutes: z.int().min(0).max(43_200), percent: z.number().min(0).max(100) }))
  .max(6)
  .refine(
    (tiers) =>
      tiers.every(({ atLeastMinutes, percent }, index) => {
        const before = tiers[index - 1];
        return !before || (atLeastMinutes < before.atLeastMinutes && percent > before.percent);
      }),
    { error: 'Less notice must cost more, from the most notice to the least' },
  );

/** What a clinic asks for a cancelled visit. */
export const CancellationPolicy = z
  .object({
    version: z.string().min(1),
    /** After confirmation, and until the therapist is on the way. */
    graceMinutes: z.int().min(0).max(1_440),
    tiers: CancellationTiers,
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

/** How a clinic sees to cancelled visits, and how often illness is free; 0 months: never. */
export const CancellationSettings = z
  .strictObject({
    policy: CancellationPolicy.default(defaultCancellationPolicy),
    illnessWaiverMonths: z.int().min(0).max(36).default(6),
  })
  .meta({ id: 'CancellationSettings' });
export type CancellationSettings = Readonly<z.infer<typeof CancellationSettings>>;
export const SetCancellationRequest = z
  .strictObject({
    version: z.string().meta({ description: 'The version that was seen' }),
    graceMinutes: CancellationPolicy.shape.graceMinutes,
    tiers: CancellationTiers,
    illnessWaiverMonths: z.int().min(0).max(36),
  })
  .meta({ id: 'SetCancellationRequest', description: 'For visits booked from now on' });
export type SetCancellationRequest = z.infer<typeof SetCancellationRequest>;

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
  'illness',
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
