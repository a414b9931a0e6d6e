import { Injectable } from '@nestjs/common';
import { dateOf, dayNumber, instantAt, wallClockAt } from '@unbrace/shared/availability';
import { type BoardView, isUnderWay } from '@unbrace/shared/bookings';
import { type Interval, overlaps, toText } from '@unbrace/shared/kernel';
import { closedDates } from '../availability/public-holidays.ts';
import { claimsDuring } from '../availability/time-claims.ts';
import { workingTimes } from '../availability/working-times.ts';
import { recipientNames } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { placesOf } from '../places/find-place.ts';
import type { Place } from '@unbrace/shared/places';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { type BoardVisit, laneOf } from './board-lane.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { viewsOf } from './describe-booking.ts';

/** The clinic's day: what takes each therapist's time, and the visits that nobody has yet. No health data. */
@Injectable()
export class DayBoard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, wanted: string | undefined): Promise<BoardView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const clinic = await clinicOf(tx);
      const { timeZone } = clinic;
      const date = wanted ?? wallClockAt(timeZone, now).date;
      const day = {
        from: instantAt(timeZone, date, '00:00'),
        to: instantAt(timeZone, dateOf(dayNumber(date) + 1), '00:00'),
      };
      const therapists = await listTherapists(tx);
      const ids = therapists.map(({ id }) => id);
      const bookings = await new BookingsRepository(tx).between(day.from, day.to);
      const claims = (await claimsDuring(tx, ids, day, now)).filter(({ block }) => overlaps(block, day));
      const visits = await this.visits(tx, bookings, claims);
      const times = await workingTimes(tx, ids, day);
      const holidays = closedDates(clinic, day);
      const lanes = therapists.map((therapist) =>
        laneOf(therapist, date, day, { ...(times.get(therapist.id) ?? noTimes), holidays }, claims, visits),
      );
      return {
        date,
        timeZone,
        now: toText(now),
        from: toText(day.from),
        to: toText(day.to),
        lanes,
        unassigned: await viewsOf(tx, bookings.filter(isUnassigned), actor, now),
        conflicts: therapists.flatMap((each) =>
          conflictsOf(each.name, bookings, times.get(each.id)?.leave ?? [], each.id),
        ),
      };
    });
  }

  /** Four queries for the whole day, however many visits it has. */
  private async visits(
    tx: Tx,
    bookings: readonly BookingRecord[],
    claims: readonly { bookingId: string | null }[],
  ): Promise<Map<string, BoardVisit>> {
    const claimed = new Set(claims.map(({ bookingId }) => bookingId));
    const shown = bookings.filter(({ id }) => claimed.has(id));
    const places = await placesOf(
      tx,
      shown.map(({ placeId }) => placeId),
    );
    const names = await recipientNames(
      tx,
      shown.map(({ recipientId }) => recipientId),
    );
    const since = await new BookingHistoryRepository(tx).lastSteps(
      shown.filter(({ state }) => isUnderWay(state)).map(({ id }) => id),
    );
    const visit = (booking: BookingRecord, place: Place): BoardVisit => ({
      booking,
      place,
      recipient: names.get(booking.recipientId) ?? '',
      since: since.get(booking.id) ?? null,
    });
    return new Map(
      shown.flatMap((booking) => {
        const place = places.get(booking.placeId);
        return place ? [[booking.id, visit(booking, place)] as const] : [];
      }),
    );
  }
}

const noTimes = { weeklyHours: [], overrides: [], leave: [] };

function isUnassigned({ state, therapistId }: BookingRecord): boolean {
  return therapistId === null && ['requested', 'on_hold', 'offered'].includes(state);
}

/** Leave may overlap visits: the conflict is shown, never dropped. */
function conflictsOf(
  therapist: string,
  bookings: readonly BookingRecord[],
  leave: readonly Interval[],
  id: string,
): BoardView['conflicts'] {
  return bookings
    .filter((booking) => booking.therapistId === id && booking.endedAt === null)
    .filter(({ startsAt, endsAt }) => leave.some((each) => overlaps(each, { from: startsAt, to: endsAt })))
    .map(({ id: bookingId, reference }) => ({ therapist, bookingId, reference, reason: 'overlaps leave' }));
}
