import type { IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { openAnswers } from './stored-answers.ts';

/** How strong the pain was, of 10, in the answers that a visit was accepted with; null when nothing hurt. */
export async function painBefore(tx: Tx, vault: Vault, intakeId: IntakeId): Promise<number | null> {
  const intake = await new IntakesRepository(tx).find(intakeId);
  const { 'pain-now': pain } = intake ? (await openAnswers(tx, vault, intake)).answers : {};
  return pain?.kind === 'scale' ? pain.value : null;
}
