import { bookingMachine } from '@unbrace/shared/bookings';
import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import type { Tier } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';
import { lockBooking, system } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { settleAnswers } from './settle-answers.ts';

/** After a red flag nothing that is booked for this person takes place, whatever its own answers said. */
export async function blockWhatIsToCome(
  tx: Tx,
  recipientId: RecipientId,
  tier: Tier,
  now: Instant,
): Promise<void> {
  for (const id of await new BookingsRepository(tx).toCome(recipientId)) {
    const booking = await lockBooking(tx, id);
    if (bookingMachine.can(booking.state, 'block', 'system'))
      await settleAnswers(tx, booking, { tier, clearanceKinds: [] }, system, now);
  }
}
