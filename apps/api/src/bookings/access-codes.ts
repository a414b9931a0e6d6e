import type { AccessCodes } from '@unbrace/shared/bookings';
import { wallClockAt } from '@unbrace/shared/availability';
import type { Instant } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import type { BookingRecord } from './booking-record.ts';

/** Whether it is the day of the visit, by the clock of its place. */
export function isOnTheDay({ startsAt, timeZone }: BookingRecord, now: Instant): boolean {
  return wallClockAt(timeZone, startsAt).date === wallClockAt(timeZone, now).date;
}

/** How to get in: on the day of the visit only. */
export async function accessCodesOf(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  now: Instant,
): Promise<AccessCodes | null> {
  return isOnTheDay(booking, now) ? new BookingAccessRepository(tx, vault).read(booking.id) : null;
}
