import { cancellationSteps } from '@unbrace/shared/bookings';
import { fromText, type Instant, type Money } from '@unbrace/shared/kernel';
import type { Booking } from './bookings.queries.ts';

/** Until when cancelling costs how much; the last step has no end. */
export interface CostStep {
  readonly until: Instant | null;
  readonly fee: Money;
}

/**
 * The steps of a visit. Before a therapist has accepted, cancelling is free; what is shown then is how it will be once
 * somebody has, by the same function that the API charges by.
 */
export function whatCancellingCosts(
  booking: Pick<Booking, 'cancellation' | 'confirmedAt' | 'startsAt' | 'price'>,
  now: Instant,
): CostStep[] {
  const { cancellation } = booking;
  if (!cancellation) return [];
  const startsAt = fromText(booking.startsAt);
  if (booking.confirmedAt !== null) {
    const { steps } = cancellation;
    return steps.map(({ until, fee }, index) => ({
      until: index === steps.length - 1 ? null : fromText(until),
      fee,
    }));
  }
  const asIfConfirmed = {
    state: 'confirmed',
    total: booking.price.total,
    startsAt,
    // Long ago: the minutes of grace after accepting come on top.
    confirmedAt: 0,
    medical: false,
  } as const;
  return cancellationSteps(asIfConfirmed, cancellation.policy, now).map(({ until, fee }) => ({
    until,
    fee: fee.amount,
  }));
}
