import type { WorkRules } from '@unbrace/shared/availability';
import { notFound, type TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { WorkRulesRepository } from './work-rules.repository.ts';

/** @throws Problem not-found */
export async function workRulesOf(tx: Tx, id: TherapistId): Promise<WorkRules> {
  const rules = await new WorkRulesRepository(tx).find(id);
  if (!rules) throw notFound(undefined);
  return rules;
}

/** Replaces a therapist's drawn area and rest. */
export function writeWorkRules(tx: Tx, id: TherapistId, rules: WorkRules): Promise<void> {
  return new WorkRulesRepository(tx).set(id, rules);
}
