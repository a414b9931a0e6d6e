import { notFound, type OfferId } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { type OfferRecord, OffersRepository } from './offers.repository.ts';

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
