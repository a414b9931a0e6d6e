import type { BookingState } from '@unbrace/shared/bookings';
import { type BookingId, notFound } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';

/** From acceptance to the signed note. A visit that will not take place is nobody's to read any more. */
const theirs: readonly BookingState[] = [
  'confirmed',
  'en_route',
  'arrived',
  'in_session',
  'completed',
  'stopped',
  'no_show',
  'refused',
  'closed',
];

/** A visit is its therapist's from acceptance on; before, and to anybody else, it is not there. @throws Problem not-found */
export async function lockOwnVisit(tx: Tx, actor: Actor, id: BookingId): Promise<BookingRecord> {
  const booking = await lockBooking(tx, id);
  const isTheirs = actor.therapistId !== null && booking.therapistId === actor.therapistId;
  if (!isTheirs || booking.confirmedAt === null || !theirs.includes(booking.state)) throw notFound(undefined);
  return booking;
}
