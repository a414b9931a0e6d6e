import { CareTaskId } from '@unbrace/shared/care';
import type { Instant } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type CareTaskRecord, CareTasksRepository } from './care-tasks.repository.ts';
import { sealWords } from './sealed-words.ts';

/** What a therapist saw, in the words of the rules: no answers of the person say it. */
export interface SeenAtTable {
  readonly vault: Vault;
  readonly reasons: readonly string[];
}

/** Puts a person on the clinical lead's list. What is found while a task of the same kind is open joins it: nothing is lost. */
export async function openTask(
  tx: Tx,
  task: Pick<CareTaskRecord, 'recipientId' | 'intakeId' | 'kind' | 'dueAt'>,
  now: Instant,
  seen?: SeenAtTable,
): Promise<void> {
  const id = CareTaskId.parse(uuid());
  const sealedReason = seen
    ? await sealWords(tx, seen.vault, 'sealed_reason', id, seen.reasons.join('\n'))
    : null;
  const tasks = new CareTasksRepository(tx);
  const taskId = await tasks.open({ ...task, id, createdAt: now, sealedReason });
  if (taskId === id) return;
  const reasonId = uuid();
  const sealed = seen ? await sealWords(tx, seen.vault, 'sealed', reasonId, seen.reasons.join('\n')) : null;
  await tasks.join({ id: reasonId, taskId, intakeId: task.intakeId, sealed }, now);
}
