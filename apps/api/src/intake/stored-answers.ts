import { Answers } from '@unbrace/shared/intake';
import type { IntakeId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import type { IntakeRecord } from './intakes.repository.ts';

/** What is sealed in an intake's row. */
export const StoredAnswers = z.object({ answers: Answers, revision: z.int() });
export type StoredAnswers = z.infer<typeof StoredAnswers>;

const at = (row: IntakeId) => ({ table: 'intakes', column: 'sealed', row });

export function sealAnswers(tx: Tx, vault: Vault, id: IntakeId, answers: StoredAnswers) {
  return vault.seal(tx, at(id), answers);
}

export async function openAnswers(
  tx: Tx,
  vault: Vault,
  { id, sealed }: Pick<IntakeRecord, 'id' | 'sealed'>,
): Promise<StoredAnswers> {
  return sealed ? vault.open(tx, at(id), sealed, StoredAnswers) : { answers: {}, revision: 0 };
}
