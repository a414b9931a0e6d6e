import { type CancellationFee, type CancelReason, feeForCancelling } from '@unbrace/shared/bookings';
import { fromText, type Instant } from '@unbrace/shared/kernel';
import type { Booking } from './bookings.queries.ts';

/** What cancelling costs its client for a reason, by the function that the API keeps and charges by. */
export function costOf(
  { cancellation, state, price, startsAt, confirmedAt }: Booking,
  reason: CancelReason,
  now: Instant,
): CancellationFee | null {
  if (!cancellation) return null;
  const visit = {
    state,
    total: price.total,
    startsAt: fromText(startsAt),
    confirmedAt: confirmedAt === null ? null : fromText(confirmedAt),
  };
  return feeForCancelling(
    visit,
    { reason, by: 'client', illnessWaiver: cancellation.illnessWaiver },
    cancellation.policy,
    now,
  );
}
