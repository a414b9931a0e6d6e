import { Injectable } from '@nestjs/common';
import { toText } from '@unbrace/shared/kernel';
import type { OfferSummaries, OfferSummary } from '@unbrace/shared/offers';
import type { z } from 'zod';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingsOf } from '../bookings/find-bookings.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { type OfferRecord, OffersRepository } from './offers.repository.ts';

/** A therapist's open offers, the most urgent first: suburb and tier, no address and no reason. */
@Injectable()
export class ListOffers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ clinicId, therapistId }: Actor): Promise<z.infer<typeof OfferSummaries>> {
    return this.database.transaction(clinicId, async (tx) => {
      const offers = therapistId ? await new OffersRepository(tx).openFor(therapistId, this.clock.now()) : [];
      const bookings = await bookingsOf(
        tx,
        offers.map(({ bookingId }) => bookingId),
      );
      const items = [];
      for (const offer of offers) {
        const booking = bookings.get(offer.bookingId);
        if (booking) items.push(await summaryOf(tx, offer, booking));
      }
      return { items, nextCursor: null };
    });
  }
}

/** An offer in outline, as it may be seen before acceptance. */
export async function summaryOf(
  tx: Tx,
  offer: OfferRecord,
  booking: BookingRecord,
): Promise<z.infer<typeof OfferSummary>> {
  const place = await placeOf(tx, booking.placeId);
  const service = await serviceOf(tx, booking.serviceId);
  return {
    id: offer.id,
    bookingId: booking.id,
    state: offer.state,
    expiresAt: toText(offer.expiresAt),
    service: service.name,
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
  };
}
