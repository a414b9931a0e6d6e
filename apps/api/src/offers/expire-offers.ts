import type { Instant } from '@unbrace/shared/kernel';
import { offerMachine } from '@unbrace/shared/offers';
import { lockBooking, timer } from '../bookings/booking-step.ts';
import type { Tx } from '../platform/database/database.ts';
import { goOn } from './go-on.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

/** Offers whose time is over: nobody answered them, or no client took the other time that was proposed. */
export function overdueOffers(tx: Tx, now: Instant): Promise<OfferRecord[]> {
  return new OffersRepository(tx).overdue(now);
}

/** Takes an offer that nobody answered on; one that was answered in the meantime is left alone. */
export async function expireOffer(tx: Tx, { id, bookingId }: OfferRecord, now: Instant): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  const offers = new OffersRepository(tx);
  const offer = (await offers.waitingOf(bookingId)).find((each) => each.id === id);
  if (!offer || offer.expiresAt > now || booking.state !== 'offered') return;
  await offers.close(offer, offerMachine.step(offer.state, 'expire', 'timer').to, now);
  await goOn(tx, booking, offer.therapistId, timer, now);
}
