import { Injectable } from '@nestjs/common';
import { days, hours, toText } from '@unbrace/shared/kernel';
import type { VisitSummaries, VisitSummary } from '@unbrace/shared/visits';
import type { z } from 'zod';
import { claimOf } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingsOfTherapist } from '../bookings/find-bookings.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';

const toCome = ['confirmed', 'en_route', 'arrived', 'in_session'] as const;
const done = ['completed', 'closed', 'stopped', 'no_show', 'refused'] as const;

/** A therapist's own visits: those to come, or those of the last four weeks. */
@Injectable()
export class ListVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(
    { clinicId, therapistId }: Actor,
    when: 'upcoming' | 'past',
  ): Promise<z.infer<typeof VisitSummaries>> {
    return this.database.transaction(clinicId, async (tx) => {
      if (!therapistId) return { items: [], nextCursor: null };
      const now = this.clock.now();
      const found =
        when === 'upcoming'
          ? await bookingsOfTherapist(tx, therapistId, toCome, now - hours(12), now + days(90))
          : (await bookingsOfTherapist(tx, therapistId, done, now - days(28), now)).toReversed();
      const items = [];
      for (const booking of found) items.push(await visitSummary(tx, booking));
      return { items, nextCursor: null };
    });
  }
}

/** A visit in a line, for the therapist who has it. */
export async function visitSummary(tx: Tx, booking: BookingRecord): Promise<z.infer<typeof VisitSummary>> {
  const place = await placeOf(tx, booking.placeId);
  const recipient = await recipientOf(tx, booking.recipientId);
  const claim = await claimOf(tx, booking.id);
  return {
    bookingId: booking.id,
    reference: booking.reference,
    state: booking.state,
    service: (await serviceOf(tx, booking.serviceId)).name,
    minutes: booking.minutes,
    startsAt: toText(booking.startsAt),
    endsAt: toText(booking.endsAt),
    timeZone: booking.timeZone,
    recipient: recipient.name,
    suburb: place.suburb,
    placeKind: place.kind,
    driveInMinutes: claim?.driveInMinutes ?? null,
  };
}
