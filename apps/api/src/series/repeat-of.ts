import { clearanceRequired, intakeIncomplete } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, type IntakeId, type TherapistId } from '@unbrace/shared/kernel';
import { beyondHorizon } from '../bookings/beyond-horizon.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingOf } from '../bookings/find-bookings.ts';
import { mayBeHeld } from '../bookings/may-be-held.ts';
import { isDesk } from '../bookings/may.ts';
import type { Search } from '../bookings/search.ts';
import { searchOf } from '../bookings/search-of.ts';
import { roadFor } from '../bookings/settle-answers.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { latestIntakeFor } from '../intake/intake-of.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type ReadOutcome, readOutcome } from '../triage/read-outcome.ts';

/** The visit that is repeated, and the search that each of its repetitions answers. */
export interface Repeat {
  readonly booking: BookingRecord;
  readonly search: Search;
  /** Who gave it; null when it is anybody's. */
  readonly therapistId: TherapistId | null;
}

/** @throws Problem not-found */
export async function repeatOf(
  tx: Tx,
  actor: Actor,
  id: BookingId,
  now: Instant,
  who: 'same' | 'anybody' = 'same',
): Promise<Repeat> {
  const booking = await bookingOf(tx, id);
  refuseOthers(actor, booking.clientId);
  const given = booking.confirmedAt === null ? booking.requestedTherapistId : booking.therapistId;
  const therapistId = who === 'same' ? given : null;
  const found = await searchOf(tx, booking, now, { who: isDesk(actor) ? 'desk' : 'client', therapistId });
  return { booking, therapistId: given, search: { ...beyondHorizon(found), except: undefined } };
}

/**
 * The person's last answers, if they let every visit of the series be asked for now; each visit is asked about again before it.
 * @throws Problem bookings/intake-incomplete, answers-outdated, blocked-by-triage, clearance-required, service-unsuitable, care/rebooking-locked
 */
export async function answersForSeries(
  tx: Tx,
  vault: Vault,
  { booking: { recipientId, minutes }, search }: Repeat,
): Promise<{ intakeId: IntakeId; outcome: ReadOutcome }> {
  const latest = await latestIntakeFor(tx, recipientId);
  if (!latest) throw intakeIncomplete({ questionIds: [] });
  const { service } = search.wanted;
  await mayBeHeld(tx, vault, { intakeId: latest.id, recipientId, minutes, service }, search.now);
  const outcome = await readOutcome(tx, vault, latest.id);
  if (!outcome) throw intakeIncomplete({ questionIds: [] });
  if (roadFor(outcome.tier) !== 'requested') throw clearanceRequired({ kinds: [...outcome.clearanceKinds] });
  return { intakeId: latest.id, outcome };
}
