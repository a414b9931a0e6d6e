import { type Instant, minus, money } from '../kernel/index.ts';
import type { CancelReason } from './bookings.contract.ts';
import { type CancellableBooking, cancellationFee, type CancellationPolicy } from './cancellation.ts';
import type { CancellationFee, FeeReason } from './cancellation.ts';

const medical: readonly CancelReason[] = ['medical', 'feeling_unwell'];

/** Who cancels, and why. */
export interface Cancelling {
  readonly reason: CancelReason;
  readonly by: 'client' | 'clinic';
}

/**
 * What cancelling costs for a reason: the button, the answer and what is kept for the capture say the same. Anything
 * medical is free, and so is what the clinic calls off, product.md section 3.
 */
export function feeForCancelling(
  booking: Omit<CancellableBooking, 'medical'>,
  { reason, by }: Cancelling,
  policy: CancellationPolicy,
  now: Instant,
): CancellationFee {
  if (by === 'clinic') {
    const nothing = money(0, booking.total.currency);
    return { amount: nothing, released: minus(booking.total, nothing), percent: 0, because: 'clinic' };
  }
  return cancellationFee({ ...booking, medical: medical.includes(reason) }, policy, now);
}

/** Why cancelling costs what it does, in words. */
export const feeWords: Readonly<Record<FeeReason, string>> = {
  medical: 'Anything medical is free',
  clinic: 'The clinic called it off',
  'not-confirmed': 'Nobody has confirmed yet',
  grace: 'Free shortly after it was confirmed',
  notice: 'By the time left before the visit',
  'on-the-way': 'Your therapist is on the way',
  'no-show': 'Nobody was there',
};
