import { Injectable } from '@nestjs/common';
import { InstantNumber, OfferId, toText } from '@unbrace/shared/kernel';
import type { OfferQuery, OfferSummaries, OfferSummary } from '@unbrace/shared/offers';
import { z } from 'zod';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingsOf } from '../bookings/find-bookings.ts';
import type { Actor } from '../identity/actor.ts';
import { placesOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { foundIn } from '../platform/database/found-in.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { servicesOf } from '../services/list-services.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

const pageSize = 100;
/** Where a page of offers ends: their order is by when they run out. */
const Key = z.tuple([InstantNumber, OfferId]);

/** A therapist's open offers, the most urgent first: suburb and tier, no address and no reason. */
@Injectable()
export class ListOffers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ clinicId, therapistId }: Actor, { cursor }: OfferQuery): Promise<OfferSummaries> {
    const after = keyIn(Key, cursor);
    return this.database.transaction(clinicId, async (tx) => {
      if (!therapistId) return { items: [], nextCursor: null };
      const now = this.clock.now();
      const found = await new OffersRepository(tx).openFor(therapistId, now, after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, ({ expiresAt, id }) => [expiresAt, id]);
      return { items: await summariesOf(tx, items), nextCursor };
    });
  }
}

/** An offer in outline, as it may be seen before acceptance. */
export async function summaryOf(tx: Tx, offer: OfferRecord): Promise<OfferSummary> {
  const [summary] = await summariesOf(tx, [offer]);
  if (!summary) throw new Error('one offer has one line');
  return summary;
}

/** Three queries, however many offers. */
async function summariesOf(tx: Tx, offers: readonly OfferRecord[]): Promise<OfferSummary[]> {
  const bookings = await bookingsOf(
    tx,
    offers.map(({ bookingId }) => bookingId),
  );
  const asked = [...bookings.values()];
  const places = await placesOf(
    tx,
    asked.map(({ placeId }) => placeId),
  );
  const services = await servicesOf(
    tx,
    asked.map(({ serviceId }) => serviceId),
  );
  return offers.map((offer) => {
    const booking: BookingRecord = foundIn(bookings, offer.bookingId);
    const place = foundIn(places, booking.placeId);
    return {
      id: offer.id,
      bookingId: booking.id,
      state: offer.state,
      expiresAt: toText(offer.expiresAt),
      service: foundIn(services, booking.serviceId).name,
      minutes: booking.minutes,
      startsAt: toText(booking.startsAt),
      endsAt: toText(booking.endsAt),
      timeZone: booking.timeZone,
      suburb: place.suburb,
      placeKind: place.kind,
      pay: offer.pay,
      driveInMinutes: offer.driveInMinutes,
      driveOutMinutes: offer.driveOutMinutes,
      tier: booking.tier ?? 'NONE',
      exclusive: offer.exclusive,
    };
  });
}
