import { newFindings } from '@unbrace/shared/intake';
import type { BookingId, Instant, IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type ReadFlag, readOutcome, wholeOutcome } from '../triage/read-outcome.ts';
import { IntakesRepository } from './intakes.repository.ts';

/**
 * All that the rechecks of a visit have found since a person last decided on it: what one of them found still waits for a
 * person's word when the next one does not find it again.
 */
export async function foundBeforeVisit(
  tx: Tx,
  vault: Vault,
  { id, intakeId }: { id: BookingId; intakeId: IntakeId | null },
  since: Instant,
): Promise<ReadFlag[]> {
  const before = intakeId && (await wholeOutcome(tx, vault, intakeId));
  if (!before) return [];
  const found: ReadFlag[] = [];
  for (const recheck of await new IntakesRepository(tx).rechecksOf(id, intakeId, since)) {
    const after = await wholeOutcome(tx, vault, recheck.id);
    const rules = new Set(after ? newFindings(before, after).map(({ rule }) => rule) : []);
    const flags = (await readOutcome(tx, vault, recheck.id))?.flags ?? [];
    found.push(...flags.filter(({ ruleId }) => rules.has(ruleId)));
  }
  return found;
}
