import { type BookingId, type Instant, notFound, type OfferId } from '@unbrace/shared/kernel';
import { offerClosed } from '@unbrace/shared/offers';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking, refuseOutdated } from '../bookings/booking-step.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

/** A proposal with its booking locked, for whoever booked and for the desk. @throws Problem not-found, offers/closed, bookings/changed */
export async function lockProposal(
  tx: Tx,
  actor: Actor,
  id: BookingId,
  { offerId, version }: { offerId: OfferId; version?: number | undefined },
  now: Instant,
): Promise<{ offer: OfferRecord; booking: BookingRecord }> {
  const booking = await lockBooking(tx, id);
  refuseOthers(actor, booking.clientId);
  const offer = (await new OffersRepository(tx).ofBooking(id)).find((each) => each.id === offerId);
  if (!offer) throw notFound(undefined);
  if (offer.state !== 'countered') throw offerClosed({ state: offer.state });
  if (offer.expiresAt <= now) throw offerClosed({ state: 'expired' });
  refuseOutdated(booking, version);
  return { offer, booking };
}
