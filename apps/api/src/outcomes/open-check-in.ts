import { linkSpent } from '@unbrace/shared/identity';
import { BookingId, type ClinicId, type Instant, notFound } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingOf } from '../bookings/find-bookings.ts';
import { readLink } from '../identity/private-link.ts';
import type { Database, Tx } from '../platform/database/database.ts';

/** A visit that was had, as its link opens it. */
export interface VisitHad {
  readonly booking: BookingRecord;
  readonly endedAt: Instant;
}

/**
 * Does something with the visit that a link after it opens, within one transaction of its clinic.
 * @throws Problem not-found, identity/link-spent when it has run out
 */
export async function withCheckIn<T>(
  database: Database,
  token: string,
  now: Instant,
  act: (tx: Tx, visit: VisitHad) => Promise<T>,
): Promise<T> {
  const link = await database.global((db) => readLink(db, 'check-in', token));
  if (!link?.clinicId || !link.subjectId) throw notFound(undefined);
  if (link.expiresAt <= now) throw linkSpent(undefined);
  const clinicId: ClinicId = link.clinicId;
  const bookingId = BookingId.parse(link.subjectId);
  return database.transaction(clinicId, async (tx) => {
    const booking = await bookingOf(tx, bookingId);
    if (booking.endedAt === null) throw notFound(undefined);
    return act(tx, { booking, endedAt: booking.endedAt });
  });
}
