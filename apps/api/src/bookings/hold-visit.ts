import type { ClientId, Instant, IntakeId, RecipientId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { suitableTherapists } from './find-takers.ts';
import { HeldBookingsRepository } from './held-bookings.repository.ts';
import { isDesk } from './may.ts';
import { newBooking } from './new-booking.ts';
import type { Search } from './search.ts';
import { tryTakeTime } from './take-time.ts';

/** Whom a visit is for, and by which answers. */
export interface VisitFor {
  readonly clientId: ClientId;
  readonly recipientId: RecipientId;
  readonly intakeId: IntakeId | null;
}

/**
 * Holds one of several visits that are booked in one transaction: checked and claimed like any other, at the price of now.
 * @returns null when nobody can keep that time; the transaction is then to be given up
 */
export async function holdVisit(
  tx: Tx,
  search: Search,
  whom: VisitFor,
  startsAt: Instant,
  actor: Actor,
): Promise<BookingRecord | null> {
  const { clinic, wanted, now } = search;
  const held = await newBooking(tx, clinic, wanted, { ...whom, userId: actor.userId }, startsAt, now);
  await new HeldBookingsRepository(tx).add(held);
  const claim = { bookingId: held.id, kind: 'held', expiresAt: held.heldUntil } as const;
  const taken = await tryTakeTime(tx, search, startsAt, claim, await suitableTherapists(tx, search));
  if (!taken) return null;
  const saved = await new BookingsRepository(tx).save({ ...held, therapistId: taken.therapist.id }, now);
  const by = { userId: actor.userId, role: isDesk(actor) ? 'desk' : 'client' };
  await new BookingHistoryRepository(tx).add(null, saved, 'hold', by, now);
  return saved;
}
