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

/** Puts a person on the clinical lead's list; an open task of the same kind is enough. */
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
  await new CareTasksRepository(tx).add({ ...task, id, createdAt: now, sealedQuestion: null, sealedReason });
}
