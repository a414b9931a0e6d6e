import { type BookingId, notFound } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';

/** A visit is its therapist's from acceptance on; before, and to anybody else, it is not there. @throws Problem not-found */
export async function lockOwnVisit(tx: Tx, actor: Actor, id: BookingId): Promise<BookingRecord> {
  const booking = await lockBooking(tx, id);
  if (!actor.therapistId || booking.therapistId !== actor.therapistId || booking.confirmedAt === null)
    throw notFound(undefined);
  return booking;
}
