import { type BookingEvent, type HoldEvent, holdMachine, unfilledAt } from '@unbrace/shared/bookings';
import { conflict, type Instant } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { sendWave } from '../offers/send-wave.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { askForGentler, isUnfit } from './ask-for-gentler.ts';
import type { BookingRecord } from './booking-record.ts';
import { person, step } from './booking-step.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

/** Ends a hold by a person's word, with what they wrote sealed. @throws Problem conflict when somebody else was quicker */
export async function endHoldWith(
  tx: Tx,
  vault: Vault,
  hold: TriageHoldRecord,
  by: { actor: Actor; event: HoldEvent; role: 'clinical_lead' | 'scheduler'; written: object },
  now: Instant,
): Promise<void> {
  const { to } = holdMachine.step(hold.state, by.event, by.role);
  const sealed = await vault.seal(tx, { table: 'triage_holds', column: 'sealed', row: hold.id }, by.written);
  const ended = await new TriageHoldsRepository(tx).end(
    hold.id,
    to,
    { userId: by.actor.userId, sealed },
    now,
  );
  if (!ended) throw conflict(undefined, 'Somebody else has ended this hold already.');
}

/** A cleared visit goes on to a therapist; one that its answers exclude waits for whoever booked to take a gentler one. */
export async function sendOnCleared(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  actor: Actor,
  event: Extract<BookingEvent, 'clear' | 'clearByCall'>,
  now: Instant,
): Promise<void> {
  // A visit that was held by a recheck is accepted already: it keeps its therapist, and may begin.
  if (booking.state !== 'on_hold') return;
  if (await isUnfit(tx, vault, booking)) {
    await askForGentler(tx, booking, now);
    return;
  }
  const deadlineAt = unfilledAt(booking.startsAt, now);
  await sendWave(tx, await step(tx, booking, event, person(actor), now, { deadlineAt }), now);
}
