import { bookingMachine } from '@unbrace/shared/bookings';
import type { BookingId, Instant, IntakeId } from '@unbrace/shared/kernel';
import type { ClearanceKind, Tier, TriageOutcome } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';
import { askForGentler } from './ask-for-gentler.ts';
import { lockBooking, type Stepper } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { roadFor, settleAnswers } from './settle-answers.ts';
import { serviceOf } from '../services/list-services.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';
import { whyUnfit } from './why-unfit.ts';

/** Answers that came for a booking which waits for them move it on, in the transaction that stored them. */
export async function intakeSubmitted(
  tx: Tx,
  submitted: {
    bookingId: BookingId;
    intakeId: IntakeId;
    tier: Tier;
    clearanceKinds: readonly ClearanceKind[];
    /** What the answers leave of the services; without it, whatever is booked. */
    restrictions?: TriageOutcome['restrictions'];
    actor: Stepper;
    now: Instant;
  },
): Promise<void> {
  const { bookingId, intakeId, tier, clearanceKinds, actor, now } = submitted;
  const booking = await lockBooking(tx, bookingId);
  const answered = { ...booking, intakeId };
  // A held booking moves on when its client asks for it, with the consent to treatment. One that is past its answers
  // goes on with new ones, unless they hold a red flag.
  const unfit =
    submitted.restrictions !== undefined &&
    roadFor(tier) === 'requested' &&
    whyUnfit(submitted.restrictions, await serviceOf(tx, booking.serviceId), booking.minutes) !== null;
  // What waits for a document or a call goes on waiting for a person's word.
  const hold = await new TriageHoldsRepository(tx).openOf(bookingId);
  const waits = booking.state === 'on_hold' && hold?.kind !== 'DOC' && hold?.kind !== 'CALL';
  const redFlag = roadFor(tier) === 'blocked' && bookingMachine.can(booking.state, 'block', 'system');
  // Whoever booked is asked once, however often the answers are corrected.
  const asked = booking.intakeId !== null && hold?.kind === 'INTAKE_PENDING';
  if (waits && unfit && !asked) {
    await askForGentler(tx, { ...answered, tier }, now);
  } else if ((waits && !unfit) || (redFlag && booking.state !== 'held')) {
    await settleAnswers(tx, answered, { tier, clearanceKinds }, actor, now);
  } else if (booking.endedAt === null) {
    await new BookingsRepository(tx).save({ ...answered, tier }, now);
  }
}
