import {
  type BookingId,
  fromText,
  type Instant,
  notFound,
  type RecipientId,
  type TherapistId,
} from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import type { BookingEvent } from '@unbrace/shared/bookings';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository, type TherapistsBookings } from './bookings.repository.ts';
import type { StartKey } from './start-key.ts';
import { VisitsHadRepository } from './visits-had.repository.ts';

/** A booking, for features that have checked who asks. @throws Problem not-found */
export async function bookingOf(tx: Tx, id: BookingId): Promise<BookingRecord> {
  const booking = await new BookingsRepository(tx).find(id);
  if (!booking) throw notFound(undefined);
  return booking;
}

/** Bookings by their ids, in one query. */
export async function bookingsOf(tx: Tx, ids: readonly BookingId[]): Promise<Map<BookingId, BookingRecord>> {
  const found = await new BookingsRepository(tx).byIds(ids);
  return new Map(found.map((booking) => [booking.id, booking]));
}

/** A therapist's bookings in some states that start in `[from, until)`: a page of them by their start. */
export function bookingsOfTherapist(
  tx: Tx,
  therapistId: TherapistId,
  which: TherapistsBookings,
  after: StartKey | null,
  take: number,
): Promise<BookingRecord[]> {
  return new BookingsRepository(tx).ofTherapist(therapistId, which, after, take);
}

/** How often this therapist has treated this person. */
export function visitsTogether(
  tx: Tx,
  { recipientId }: BookingRecord,
  therapistId: TherapistId,
): Promise<number> {
  return new BookingsRepository(tx).countVisits(recipientId, therapistId);
}

/** How often this person was treated here, by anybody. */
export function visitsOf(tx: Tx, recipientId: RecipientId): Promise<number> {
  return new BookingsRepository(tx).countVisits(recipientId);
}

/** The last visits that a person had before that booking, the newest first. */
export async function lastVisitsBefore(
  tx: Tx,
  { recipientId, startsAt }: BookingRecord,
  take: number,
): Promise<BookingRecord[]> {
  const ids = await new VisitsHadRepository(tx).before(recipientId, startsAt, take);
  const found = await bookingsOf(tx, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** When a booking last took that step; null when it never did. */
export async function whenLast(tx: Tx, id: BookingId, event: BookingEvent): Promise<Instant | null> {
  const history = (await new BookingHistoryRepository(tx).of([id])).get(id) ?? [];
  const last = history.findLast((line) => line.event === event);
  return last ? fromText(last.at) : null;
}

/** Notes whose time a booking has; null for nobody's. */
export function giveTo(
  tx: Tx,
  booking: BookingRecord,
  therapistId: TherapistId | null,
  now: Instant,
): Promise<BookingRecord> {
  return new BookingsRepository(tx).save({ ...booking, therapistId }, now);
}
