import type { TherapistId } from '@unbrace/shared/kernel';
import { beyondHorizon } from '../bookings/beyond-horizon.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { searchOf } from '../bookings/search-of.ts';
import type { Search } from '../bookings/search.ts';
import type { Tx } from '../platform/database/database.ts';
import { isInSeries } from '../series/is-in-series.ts';

/** The search for who keeps a booking's own time. One of a series may lie further ahead than single visits may. */
export async function promisedSearch(
  tx: Tx,
  booking: BookingRecord,
  now: number,
  therapistId: TherapistId | null,
): Promise<Search> {
  const search = await searchOf(tx, booking, now, { therapistId });
  return (await isInSeries(tx, booking.id)) ? beyondHorizon(search) : search;
}
