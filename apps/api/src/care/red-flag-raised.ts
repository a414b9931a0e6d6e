import { hours, type Instant, type IntakeId, type RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { CareLocksRepository } from './care-locks.repository.ts';
import { openTask, type SeenAtTable } from './open-task.ts';

/** How soon somebody from the clinic asks how the person is. */
export const followUpWithin = hours(24);

/** A red flag was given: no new visit for this person until a clinician's document, and the clinic gets back to them. */
export async function redFlagRaised(
  tx: Tx,
  { recipientId, intakeId }: { recipientId: RecipientId; intakeId: IntakeId },
  now: Instant,
  seen?: SeenAtTable,
): Promise<void> {
  await new CareLocksRepository(tx).lock(recipientId, intakeId, now);
  await openTask(tx, { recipientId, intakeId, kind: 'follow_up', dueAt: now + followUpWithin }, now, seen);
}
