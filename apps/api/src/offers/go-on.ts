import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { step, type Stepper } from '../bookings/booking-step.ts';
import { findTakers, suitableTherapists } from '../bookings/find-takers.ts';
import { searchOf } from '../bookings/search-of.ts';
import type { Tx } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';
import { rankAskable } from './rank-askable.ts';
import { keepOneClaim, sendWave } from './send-wave.ts';

/**
 * What becomes of an offered booking when one of those who were asked said no, or nothing. While others may still answer it
 * stays with them, and if that one had its time, the time goes to one of them; else the next wave is asked.
 */
export async function goOn(
  tx: Tx,
  booking: BookingRecord,
  refusedBy: TherapistId,
  by: Stepper,
  now: Instant,
): Promise<BookingRecord> {
  const waiting = await new OffersRepository(tx).waitingOf(booking.id);
  if (waiting.length === 0) return sendWave(tx, await step(tx, booking, 'returnToQueue', by, now), now);
  if (booking.therapistId !== refusedBy) return booking;
  const search = await searchOf(tx, booking, now);
  const asked = (await suitableTherapists(tx, search)).filter(({ id }) =>
    waiting.some(({ therapistId }) => therapistId === id),
  );
  const { takers } = await findTakers(tx, search, asked, booking.startsAt);
  return keepOneClaim(tx, search, booking, await rankAskable(tx, takers, now));
}
