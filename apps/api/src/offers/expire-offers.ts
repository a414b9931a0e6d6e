import type { Instant } from '@unbrace/shared/kernel';
import { offerMachine } from '@unbrace/shared/offers';
import { lockBooking, step, timer } from '../bookings/booking-step.ts';
import type { Tx } from '../platform/database/database.ts';
import { type OfferRecord, OffersRepository } from './offers.repository.ts';
import { passOn } from './pass-on.ts';

/** Open offers whose time is over. */
export function overdueOffers(tx: Tx, now: Instant): Promise<OfferRecord[]> {
  return new OffersRepository(tx).overdue(now);
}

/** Takes an offer that nobody answered to the next therapist; one that was answered in the meantime is left alone. */
export async function expireOffer(tx: Tx, { id, bookingId }: OfferRecord, now: Instant): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  const offers = new OffersRepository(tx);
  const open = await offers.openOf(bookingId);
  if (open?.id !== id || open.expiresAt > now || booking.state !== 'offered') return;
  await offers.close(id, offerMachine.step(open.state, 'expire', 'timer').to, now);
  await passOn(tx, await step(tx, booking, 'returnToQueue', timer, now), now);
}
