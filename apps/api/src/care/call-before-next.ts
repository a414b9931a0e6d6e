import { hours, type Instant, type IntakeId, type RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { CareTasksRepository } from './care-tasks.repository.ts';
import { openTask, type SeenAtTable } from './open-task.ts';

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

/** Whether somebody has to ring this person before anything new begins. */
export async function waitsForCall(tx: Tx, recipientId: RecipientId): Promise<boolean> {
  return (await new CareTasksRepository(tx).openOf(recipientId, 'call_first')) !== null;
}
