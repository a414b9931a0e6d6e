import { newFindings } from '@unbrace/shared/intake';
import type { BookingId, IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { IntakesRepository } from './intakes.repository.ts';

/**
 * The submission that a visit is judged by: the last recheck when it found something new, for it was judged together with all
 * that was known; else the answers that the visit was accepted with.
 */
export async function answersInForce(
  tx: Tx,
  vault: Vault,
  { id, intakeId }: { id: BookingId; intakeId: IntakeId | null },
): Promise<IntakeId | null> {
  const recheck = intakeId && (await new IntakesRepository(tx).latestRecheck(id));
  if (!recheck || recheck.supersedesId !== intakeId) return intakeId;
  const before = await wholeOutcome(tx, vault, intakeId);
  const after = await wholeOutcome(tx, vault, recheck.id);
  return before && after && newFindings(before, after).length > 0 ? recheck.id : intakeId;
}
