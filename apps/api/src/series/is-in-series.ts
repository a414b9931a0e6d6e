import type { BookingId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { SeriesRepository } from './series.repository.ts';

/** Whether a visit is one of several that were booked together. */
export async function isInSeries(tx: Tx, bookingId: BookingId): Promise<boolean> {
  return (await new SeriesRepository(tx).of(bookingId)) !== null;
}
