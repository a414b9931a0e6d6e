import { type Instant, type Money, money } from '../kernel/index.ts';
import type { CancelReason } from './bookings.contract.ts';
import { type CancellableBooking, cancellationFee, type CancellationPolicy } from './cancellation.ts';
import type { CancellationFee, FeeReason } from './cancellation.ts';

/** What only the clinic knows to be so is free as its own; who says so of themselves is believed once in a while. */
const illness: readonly CancelReason[] = ['medical', 'feeling_unwell'];

/** Who cancels, and why. */
export interface Cancelling {
  readonly reason: CancelReason;
  readonly by: 'client' | 'clinic';
  /** Whether this client's illness may be free now: once in a time that the clinic sets. */
  readonly illnessWaiver: 'left' | 'used';
}

/**
 * What cancelling costs for a reason: the button, the answer and what is kept for the capture say the same. What the
 * clinic calls off is free; so is illness, once in six months or what the clinic says. It is not used up where the time
 * left made cancelling free anyway.
 */
export function feeForCancelling(
  booking: Omit<CancellableBooking, 'medical'>,
  { reason, by, illnessWaiver }: Cancelling,
  policy: CancellationPolicy,
  now: Instant,
): CancellationFee {
  if (by === 'clinic') return nothing(booking.total, 'clinic');
  const fee = cancellationFee({ ...booking, medical: false }, policy, now);
  const isWaived = fee.amount.amount > 0 && illness.includes(reason) && illnessWaiver === 'left';
  return isWaived ? nothing(booking.total, 'illness') : fee;
}

function nothing(total: Money, because: FeeReason): CancellationFee {
  return { amount: money(0, total.currency), released: total, percent: 0, because };
}

/** Why cancelling costs what it does, in words. */
export const feeWords: Readonly<Record<FeeReason, string>> = {
  medical: 'Anything medical is free',
  illness: 'Free because you are ill',
  clinic: 'The clinic called it off',
  'not-confirmed': 'Nobody has confirmed yet',
  grace: 'Free shortly after it was confirmed',
  notice: 'By the time left before the visit',
  'on-the-way': 'Your therapist is on the way',
  'no-show': 'Nobody was there',
};
