import {
  type BookingView,
  type CancellableBooking,
  cancellationFee,
  cancellationSteps,
  type Cancelling,
  feeWords,
} from '@unbrace/shared/bookings';
import { type Instant, toText } from '@unbrace/shared/kernel';
import type { BookingRecord } from './booking-record.ts';

/** What of a booking decides the cost of cancelling it. */
export function cancellable(booking: BookingRecord, medical = false): CancellableBooking {
  const { state, total, startsAt, confirmedAt } = booking;
  return { state, total, startsAt, confirmedAt, medical };
}

/** What cancelling costs now and later, by the policy that was shown when it was booked. Null once there is nothing to cancel. */
export function cancellationView(
  booking: BookingRecord,
  illnessWaiver: Cancelling['illnessWaiver'],
  now: Instant,
): BookingView['cancellation'] {
  if (booking.endedAt !== null) return null;
  const fee = cancellationFee(cancellable(booking), booking.policy, now);
  const steps = cancellationSteps(cancellable(booking), booking.policy, now);
  return {
    feeNow: fee.amount,
    reason: feeWords[fee.because],
    policy: booking.policy,
    illnessWaiver,
    steps: steps.map(({ until, fee: { amount, percent } }) => ({
      until: toText(until ?? booking.startsAt),
      fee: amount,
      label: percent === 0 ? 'free' : `${percent} %`,
    })),
  };
}

/** What a cancelled visit cost, in words as well. */
export function cancelledView({ cancellationFee: fee }: BookingRecord): BookingView['cancelled'] {
  return fee && { fee: fee.amount, percent: fee.percent, because: feeWords[fee.because] };
}
