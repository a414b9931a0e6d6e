import { type BookingView, gentlerPromise, holdPromise, isTooLate } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, toText } from '@unbrace/shared/kernel';
import { type Clinic, clinicOf } from '../clinics/find-clinic.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { byId, foundIn } from '../platform/database/found-in.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';
import { kindOf } from './triage-holds.ts';

/** Who acts, how and by when, in words for the person who waits. Why is in the recipient's own outcome only. */
export async function holdNotes(
  tx: Tx,
  bookings: readonly BookingRecord[],
  now: Instant,
): Promise<Map<BookingId, NonNullable<BookingView['hold']>>> {
  const waiting = byId(bookings.filter(({ endedAt, state }) => endedAt === null && state !== 'held'));
  const notes = new Map<BookingId, NonNullable<BookingView['hold']>>();
  if (waiting.size === 0) return notes;
  const clinic = await clinicOf(tx);
  for (const hold of await new TriageHoldsRepository(tx).openFor([...waiting.keys()])) {
    const booking = foundIn(waiting, hold.bookingId);
    notes.set(booking.id, { kind: hold.kind, ...promised(hold, booking, clinic, now) });
  }
  return notes;
}

/** What was promised when the hold began: the words, and by when whoever acts next has acted. */
export function promised(
  { kind, createdAt, deadlineAt }: Pick<TriageHoldRecord, 'kind' | 'createdAt' | 'deadlineAt'>,
  { startsAt, timeZone, intakeId }: BookingRecord,
  clinic: Clinic,
  now: Instant,
): { by: string; text: string; gentler: boolean } {
  const visit = { startsAt, timeZone, askedAt: createdAt, readAt: now };
  // Answers that are in and yet waited for exclude what is booked.
  const gentler = kind === 'INTAKE_PENDING' && intakeId !== null;
  const said = gentler ? gentlerPromise(visit, clinic) : holdPromise(kind, visit, clinic);
  return { by: toText(isTooLate(said) ? deadlineAt : said.dueAt), text: said.text, gentler };
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
  const waitsFrom = { kind, createdAt: now, deadlineAt: booking.startsAt };
  return { kind, ...promised(waitsFrom, booking, await clinicOf(tx), now) };
}
