import { type Instant, notFound, type OfferId } from '@unbrace/shared/kernel';
import { offerClosed, offerTaken } from '@unbrace/shared/offers';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

/** The therapist's own offer with its booking locked. The booking is locked first: everybody locks in that order. @throws Problem not-found */
export async function lockOwnOffer(
  tx: Tx,
  actor: Actor,
  id: OfferId,
): Promise<{ offer: OfferRecord; booking: BookingRecord }> {
  const offers = new OffersRepository(tx);
  const seen = actor.therapistId && (await offers.own(id, actor.therapistId));
  if (!seen) throw notFound(undefined);
  const booking = await lockBooking(tx, seen.bookingId);
  const offer = await offers.own(id, seen.therapistId);
  if (!offer) throw notFound(undefined);
  return { offer, booking };
}

/** Stops an answer to what is not open any more; who was not the first to accept is told so. @throws Problem offers/closed, offers/taken */
export function refuseClosed({ state, therapistId }: OfferRecord, booking: BookingRecord): void {
  if (state === 'open') return;
  const isTaken = booking.confirmedAt !== null && booking.therapistId !== therapistId;
  throw state === 'withdrawn' && isTaken ? offerTaken(undefined) : offerClosed({ state });
}

/** The same, once the time to answer is over. */
export function refuseLate(offer: OfferRecord, booking: BookingRecord, now: Instant): void {
  refuseClosed(offer, booking);
  if (offer.expiresAt <= now) throw offerClosed({ state: 'expired' });
}
