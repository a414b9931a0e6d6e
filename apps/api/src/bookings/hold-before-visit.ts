import { holdPromise, isTooLate } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, minutes } from '@unbrace/shared/kernel';
import type { ClearanceKind } from '@unbrace/shared/triage';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { lockBooking } from './booking-step.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';
import { endOpenHold, kindOf, openHold } from './triage-holds.ts';

/** At the door somebody still has this long to ring before the visit counts as late. */
const graceAtDoor = minutes(20);

/**
 * What a recheck found keeps an accepted visit from beginning until a person ends the hold. The booking keeps its state, its
 * time and its therapist. Of two reasons the one that asks most decides.
 */
export async function holdBeforeVisit(
  tx: Tx,
  bookingId: BookingId,
  kinds: readonly ClearanceKind[],
  now: Instant,
): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  const open = await new TriageHoldsRepository(tx).openOf(bookingId);
  const before = open === null || open.kind === 'INTAKE_PENDING' ? [] : [open.kind];
  const kind = kindOf([...kinds, ...before]);
  // Each finding has a hold of its own: whoever was about to end the one before has not read what came since.
  await endOpenHold(tx, bookingId, 'answersArrived', 'system', now);
  const said = holdPromise(kind, { ...booking, askedAt: now }, await clinicOf(tx));
  const deadlineAt = isTooLate(said) ? Math.max(booking.startsAt, now + graceAtDoor) : said.keptUntil;
  const promised = open?.kind === kind ? open.deadlineAt : deadlineAt;
  await openHold(tx, bookingId, kind, Math.min(promised, deadlineAt), now);
}

/** Answers with nothing new end a hold that waits for answers; a call or a document stays a person's to see to. */
export async function answeredBeforeVisit(tx: Tx, bookingId: BookingId, now: Instant): Promise<void> {
  const open = await new TriageHoldsRepository(tx).openOf(bookingId);
  if (open?.kind === 'RECHECK') await endOpenHold(tx, bookingId, 'answersArrived', 'system', now);
}

/** How the last hold of a visit stands with what was said at `since`: not ended, ended by a person's word after it, or neither. */
export async function heldSince(
  tx: Tx,
  bookingId: BookingId,
  since: Instant,
): Promise<'open' | 'cleared' | null> {
  const hold = await new TriageHoldsRepository(tx).latestOf(bookingId);
  if (hold?.state === 'open') return 'open';
  return hold?.state === 'cleared' && hold.endedByUserId !== null && (hold.endedAt ?? 0) >= since
    ? 'cleared'
    : null;
}
