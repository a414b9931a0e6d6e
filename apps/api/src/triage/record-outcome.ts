import type { Instant, IntakeId } from '@unbrace/shared/kernel';
import {
  type Evidence,
  type FactName,
  factNames,
  type Finding,
  type TriageOutcome,
} from '@unbrace/shared/triage';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type AnsweredWith, flagAt, outcomeAt, type StoredFlag } from './stored-outcome.ts';
import { TriageOutcomesRepository } from './triage-outcomes.repository.ts';

/** The answers behind each fact, as `answersToFacts` found them. */
export type AnswersByFact = Partial<Record<FactName, readonly AnsweredWith[]>>;

/** Keeps what triage said about an intake: the whole sealed, and each finding sealed by itself with its answers. */
export async function recordOutcome(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId,
  outcome: TriageOutcome,
  answers: AnswersByFact,
  now: Instant,
): Promise<void> {
  const id = uuid();
  const flags = [];
  for (const finding of outcome.findings) {
    const flagId = uuid();
    const sealed = await vault.seal(tx, flagAt(flagId), withAnswers(finding, answers));
    flags.push({ id: flagId, tier: finding.tier, sealed });
  }
  const sealed = await vault.seal(tx, outcomeAt(id), outcome);
  await new TriageOutcomesRepository(tx).add(
    intakeId,
    outcome.ruleSetVersion,
    { id, tier: outcome.tier, sealed, flags },
    now,
  );
}

function withAnswers(finding: Finding, answers: AnswersByFact): StoredFlag {
  const behind = finding.evidence.flatMap(factsIn).flatMap((fact) => answers[fact] ?? []);
  const distinct = new Map(behind.map((each) => [`${each.itemId}\n${each.answer}`, each]));
  return { ...finding, answers: [...distinct.values()] };
}

/** "Not sure" is one fact that lists the others: the answers behind those are what a person asks about. */
function factsIn({ fact, value }: Evidence): FactName[] {
  const listed = fact === 'unsureRedFlags' ? z.array(z.enum(factNames)).safeParse(value).data : undefined;
  return [fact, ...(listed ?? [])];
}
