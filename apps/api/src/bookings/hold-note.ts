import { type BookingView, holdPromise, isTooLate } from '@unbrace/shared/bookings';
import { type Instant, toText } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';
import { kindOf } from './triage-holds.ts';

/** Who acts, how and by when, in words for the person who waits. Why is in the recipient's own outcome only. */
export async function holdNote(tx: Tx, booking: BookingRecord): Promise<BookingView['hold']> {
  if (booking.state !== 'on_hold') return null;
  const hold = await new TriageHoldsRepository(tx).openOf(booking.id);
  return hold && { kind: hold.kind, ...(await promised(tx, hold, booking)) };
}

/** What was promised when the hold began: the words, and by when whoever acts next has acted. */
export async function promised(
  tx: Tx,
  { kind, createdAt, deadlineAt }: Pick<TriageHoldRecord, 'kind' | 'createdAt' | 'deadlineAt'>,
  { startsAt, timeZone }: BookingRecord,
): Promise<{ by: string; text: string }> {
  const said = holdPromise(kind, { startsAt, timeZone, askedAt: createdAt }, await clinicOf(tx));
  return { by: toText(isTooLate(said) ? deadlineAt : said.dueAt), text: said.text };
}

/** The same while the time is only kept for some minutes: what asking for it now would lead to. Null: to no hold. */
export async function holdAhead(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  now: Instant,
): Promise<BookingView['hold']> {
  if (booking.state !== 'held' || booking.intakeId === null) return null;
  const outcome = await readOutcome(tx, vault, booking.intakeId);
  if (outcome?.tier !== 'CLEARANCE_REQUIRED') return null;
  const kind = kindOf(outcome.clearanceKinds);
  return { kind, ...(await promised(tx, { kind, createdAt: now, deadlineAt: booking.startsAt }, booking)) };
}
