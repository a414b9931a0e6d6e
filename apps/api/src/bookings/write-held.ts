import type { TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { BookingHistoryRepository, type StepBy } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { HeldBookingsRepository } from './held-bookings.repository.ts';
import { renewDrives } from './renew-drives.ts';
import type { Search } from './search.ts';
import { claimLocked, type TakenTime } from './take-time.ts';

/** A held booking, whose time it takes, and its history, sent together; then what its neighbours drive. @throws NotTaken */
export async function writeHeld(
  tx: Tx,
  search: Search,
  booking: BookingRecord & { readonly therapistId: TherapistId },
  taker: TakenTime,
  by: StepBy,
): Promise<void> {
  const { now } = search;
  const { id, startsAt, heldUntil: expiresAt } = booking;
  await Promise.all([
    new HeldBookingsRepository(tx).add(booking),
    claimLocked(tx, search, startsAt, taker, { bookingId: id, kind: 'held', expiresAt }),
    new BookingHistoryRepository(tx).add(null, booking, 'hold', by, now),
    renewDrives(tx, search.clinic, booking.therapistId, startsAt, now),
  ]);
}
