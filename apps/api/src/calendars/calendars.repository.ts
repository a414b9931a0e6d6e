import { type BookingState, bookingStates } from '@unbrace/shared/bookings';
import type { CalendarVisit } from '@unbrace/shared/calendars';
import { BookingId, type Instant, type Interval, type TherapistId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

/** A visit as a calendar needs it; nothing of the person treated is read. */
export interface FeedVisit extends CalendarVisit {
  readonly id: BookingId;
  readonly version: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly changedAt: Instant;
}

const State = z.enum(bookingStates);
/** A time that is only kept for a client who may not want it is no visit yet. */
const notYet: BookingState[] = ['held', 'abandoned'];

/** Who has a calendar link, and what stands in a therapist's calendar. */
export class CalendarsRepository {
  constructor(private readonly tx: Tx) {}

  async madeAt(therapistId: TherapistId): Promise<Instant | null> {
    const where = { clinicId: this.tx.clinicId, therapistId };
    const row = await this.tx.db.calendarFeed.findFirst({ where, select: { madeAt: true } });
    return row?.madeAt.getTime() ?? null;
  }

  async noteMade(therapistId: TherapistId, now: Instant): Promise<void> {
    const key = { clinicId: this.tx.clinicId, therapistId };
    const madeAt = new Date(now);
    await this.tx.db.calendarFeed.upsert({
      where: { clinicId_therapistId: key },
      create: { ...key, madeAt },
      update: { madeAt },
    });
  }

  /** Whether a therapist still works here, and as one: who has left the team reads no calendar of it. */
  async worksHere(id: TherapistId): Promise<boolean> {
    const { clinicId, db } = this.tx;
    const row = await db.therapist.findFirst({
      where: { clinicId, id, retiredAt: null },
      select: { userId: true },
    });
    if (!row?.userId) return false;
    const where = { clinicId, userId: row.userId, role: 'therapist', endedAt: null };
    return (await db.membership.count({ where })) > 0;
  }

  async forget(therapistId: TherapistId): Promise<void> {
    await this.tx.db.calendarFeed.deleteMany({ where: { clinicId: this.tx.clinicId, therapistId } });
  }

  /** The therapist's visits that were accepted, by their start: those that still stand and those that do not. */
  async visits(therapistId: TherapistId, { from, to }: Interval): Promise<FeedVisit[]> {
    const rows = await this.tx.db.booking.findMany({
      where: {
        clinicId: this.tx.clinicId,
        therapistId,
        confirmedAt: { not: null },
        state: { notIn: notYet },
        startsAt: { gte: new Date(from), lt: new Date(to) },
      },
      select: {
        id: true,
        reference: true,
        state: true,
        version: true,
        minutes: true,
        startsAt: true,
        endsAt: true,
        updatedAt: true,
        place: { select: { suburb: true, state: true, postcode: true } },
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      id: BookingId.parse(row.id),
      reference: row.reference,
      state: State.parse(row.state),
      version: row.version,
      minutes: row.minutes,
      startsAt: row.startsAt.getTime(),
      endsAt: row.endsAt.getTime(),
      changedAt: row.updatedAt.getTime(),
      suburb: row.place.suburb,
      region: row.place.state,
      postcode: row.place.postcode,
    }));
  }
}
