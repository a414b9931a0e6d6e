import { holdExpired, slotTaken } from '@unbrace/shared/bookings';
import { promoteClaim } from '../availability/time-claims.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';

/**
 * Makes the time of a booking firm. A hold that ran out may have lost it to somebody else; one in the unassigned lane has
 * none to lose.
 * @throws Problem bookings/hold-expired, bookings/slot-taken
 */
export async function keepTime(
  tx: Tx,
  booking: BookingRecord,
  kind: 'requested' | 'confirmed',
): Promise<void> {
  if (booking.therapistId === null || (await promoteClaim(tx, booking, kind))) return;
  throw booking.state === 'held' ? holdExpired({ alternatives: [] }) : slotTaken({ alternatives: [] });
}
