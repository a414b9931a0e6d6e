import type { RecordedCall } from '@unbrace/shared/bookings';
import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { waitsForCall } from '../care/call-before-next.ts';
import type { Actor } from '../identity/actor.ts';
import { answersInForce } from '../intake/answers-in-force.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking } from './booking-step.ts';
import { endHoldWith, sendOnCleared } from './clear-hold.ts';
import { roadFor } from './settle-answers.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

/**
 * Whether a hold waits for the call that this person is owed since the last visit, and for nothing else: the answers for this
 * visit need no word of their own. Then it is one matter, and one act ends both.
 */
export async function isOwedCall(
  tx: Tx,
  vault: Vault,
  { kind, state }: TriageHoldRecord,
  booking: BookingRecord,
): Promise<boolean> {
  if (kind !== 'CALL' || state !== 'open' || !(await waitsForCall(tx, booking.recipientId))) return false;
  const answers = await answersInForce(tx, vault, booking);
  const outcome = answers && (await readOutcome(tx, vault, answers));
  return outcome !== null && roadFor(outcome.tier) === 'requested';
}

/** The owed call was made: what waits for that alone goes on. Call it before the task is ended. */
export async function clearOwedCalls(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  { recipientId, note, call }: { recipientId: RecipientId; note: string; call: RecordedCall },
  now: Instant,
): Promise<void> {
  const holds = new TriageHoldsRepository(tx);
  for (const { id, bookingId } of await holds.openCallsOf(recipientId)) {
    const booking = await lockBooking(tx, bookingId);
    const hold = await holds.find(id);
    if (!hold || !(await isOwedCall(tx, vault, hold, booking))) continue;
    const by = { actor, event: 'clear', role: 'clinical_lead', written: { note, call } } as const;
    await endHoldWith(tx, vault, hold, by, now);
    await new AuditLog(tx, now).record(actor, 'hold-cleared', { kind: 'booking', id: bookingId });
    await sendOnCleared(tx, vault, booking, actor, 'clear', now);
  }
}
