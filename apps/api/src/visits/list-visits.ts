import { Injectable } from '@nestjs/common';
import { days, hours, type Instant, toText } from '@unbrace/shared/kernel';
import type { VisitQuery, VisitSummaries, VisitSummary } from '@unbrace/shared/visits';
import { claimsOf } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingsOfTherapist } from '../bookings/find-bookings.ts';
import { StartKey, startKeyOf } from '../bookings/start-key.ts';
import { recipientNames } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { placesOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { foundIn } from '../platform/database/found-in.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { servicesOf } from '../services/list-services.ts';

const pageSize = 200;
const toCome = ['confirmed', 'en_route', 'arrived', 'in_session'] as const;
const done = ['completed', 'closed', 'stopped', 'no_show', 'refused'] as const;

/** A therapist's own visits: those to come, or those of the last four weeks. */
@Injectable()
export class ListVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ clinicId, therapistId }: Actor, { when, cursor }: VisitQuery): Promise<VisitSummaries> {
    const after = keyIn(StartKey, cursor);
    return this.database.transaction(clinicId, async (tx) => {
      if (!therapistId) return { items: [], nextCursor: null };
      const which = windowOf(when, this.clock.now());
      const found = await bookingsOfTherapist(tx, therapistId, which, after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, startKeyOf);
      return { items: await visitSummaries(tx, items), nextCursor };
    });
  }
}

function windowOf(when: VisitQuery['when'], now: Instant) {
  return when === 'upcoming'
    ? ({ states: toCome, from: now - hours(12), until: now + days(90), order: 'asc' } as const)
    : ({ states: done, from: now - days(28), until: now, order: 'desc' } as const);
}

/** A visit in a line, for the therapist who has it. */
export async function visitSummary(tx: Tx, booking: BookingRecord): Promise<VisitSummary> {
  const [summary] = await visitSummaries(tx, [booking]);
  if (!summary) throw new Error('one visit has one line');
  return summary;
}

/** Four queries, however many visits. */
async function visitSummaries(tx: Tx, bookings: readonly BookingRecord[]): Promise<VisitSummary[]> {
  const places = await placesOf(
    tx,
    bookings.map(({ placeId }) => placeId),
  );
  const names = await recipientNames(
    tx,
    bookings.map(({ recipientId }) => recipientId),
  );
  const services = await servicesOf(
    tx,
    bookings.map(({ serviceId }) => serviceId),
  );
  const claims = await claimsOf(
    tx,
    bookings.map(({ id }) => id),
  );
  return bookings.map((booking) => {
    const place = foundIn(places, booking.placeId);
    return {
      bookingId: booking.id,
      reference: booking.reference,
      state: booking.state,
      service: foundIn(services, booking.serviceId).name,
      minutes: booking.minutes,
      startsAt: toText(booking.startsAt),
      endsAt: toText(booking.endsAt),
      timeZone: booking.timeZone,
      recipient: foundIn(names, booking.recipientId),
      suburb: place.suburb,
      placeKind: place.kind,
      driveInMinutes: claims.get(booking.id)?.driveInMinutes ?? null,
    };
  });
}
