import { type AccessCodes, isOnTheDay } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import type { BookingRecord } from './booking-record.ts';

/** How to get in: on the day of the visit only. */
export async function accessCodesOf(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  now: Instant,
): Promise<AccessCodes | null> {
  return isOnTheDay(booking, now) ? new BookingAccessRepository(tx, vault).read(booking.id) : null;
}
