import type { RecordedCall } from '@unbrace/shared/bookings';
import { hours, type Instant, type IntakeId, type RecipientId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { CareTasksRepository } from './care-tasks.repository.ts';
import { openTask, type SeenAtTable } from './open-task.ts';
import { sealWords } from './sealed-words.ts';
import { reasonsOf } from './task-reasons.ts';

/** How soon the clinical lead rings. Ours. */
const ringsWithin = hours(24);

/** Nothing is locked, but the next visit waits until the clinical lead has spoken with this person. */
export async function callBeforeNext(
  tx: Tx,
  about: { recipientId: RecipientId; intakeId: IntakeId },
  now: Instant,
  seen?: SeenAtTable,
): Promise<void> {
  await openTask(tx, { ...about, kind: 'call_first', dueAt: now + ringsWithin }, now, seen);
}

/** The call was made, with the word that ended the hold of a visit: the task is done as well. Nothing where none was owed. */
export async function calledBeforeNext(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  { recipientId, note, call }: { recipientId: RecipientId; note: string; call: RecordedCall | null },
  now: Instant,
): Promise<void> {
  const tasks = new CareTasksRepository(tx);
  const task = await tasks.openOf(recipientId, 'call_first');
  if (!task) return;
  const sealedNote = await sealWords(tx, vault, 'sealed_note', task.id, note, call);
  if (!(await tasks.end(task.id, { userId: actor.userId, sealedNote }, now))) return;
  await new AuditLog(tx, now).record(actor, 'followed-up', { kind: 'care-task', id: task.id });
}

/** Why this person is owed a call, for whoever makes it; nothing where none is owed. */
export async function owedBecause(
  tx: Tx,
  vault: Vault,
  recipientId: RecipientId,
): Promise<readonly string[]> {
  const tasks = new CareTasksRepository(tx);
  const task = await tasks.openOf(recipientId, 'call_first');
  return task ? (await reasonsOf(tx, vault, task, await tasks.joinedTo([task.id]))).reasons : [];
}

/** Whether somebody has to ring this person before anything new begins. */
export async function waitsForCall(tx: Tx, recipientId: RecipientId): Promise<boolean> {
  return (await new CareTasksRepository(tx).openOf(recipientId, 'call_first')) !== null;
}
