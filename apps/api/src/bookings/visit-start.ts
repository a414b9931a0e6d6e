import type { BookingId, Instant, RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { BookingsRepository } from './bookings.repository.ts';

export interface VisitStart {
  readonly at: Instant;
  readonly timeZone: string;
  readonly recipientId: RecipientId;
}

/** When a visit begins, by which clock, and who is treated; null when there is no such visit. */
export async function visitStart(tx: Tx, id: BookingId): Promise<VisitStart | null> {
  const booking = await new BookingsRepository(tx).find(id);
  return booking && { at: booking.startsAt, timeZone: booking.timeZone, recipientId: booking.recipientId };
}
