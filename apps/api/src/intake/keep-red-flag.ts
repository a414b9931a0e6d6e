import type { Instant, IntakeId } from '@unbrace/shared/kernel';
import { decisionOf, type Tier, type TriageOutcome } from '@unbrace/shared/triage';
import { redFlagRaised } from '../care/red-flag-raised.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { recordOutcome } from '../triage/record-outcome.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { OwnIntake } from './own-intake.ts';
import { questionnaireOf } from './questionnaires.ts';
import { sealAnswers, type StoredAnswers } from './stored-answers.ts';

/**
 * A red flag counts from the moment it is given, sent or not. The answers as they stand are kept as a submission of their
 * own, with their finding, and the draft goes on as its correction: taking the flag back leads to a person's call.
 * @returns the submission that was kept, and how grave it is; null when there is no red flag that was not kept before
 */
export async function keepRedFlag(
  tx: Tx,
  vault: Vault,
  own: OwnIntake,
  given: StoredAnswers,
  now: Instant,
): Promise<{ id: IntakeId; tier: Tier } | null> {
  const { intake } = own;
  const { outcome, evidence } = judgeAnswers(questionnaireOf(intake), given.answers, {
    ...own,
    bySomeoneElse: false,
    afterRedFlag: false,
  });
  const flags = redFlagsOf(outcome);
  if (flags.length === 0) return null;
  const before = intake.supersedesId && (await wholeOutcome(tx, vault, intake.supersedesId));
  const known = new Set(before ? redFlagsOf(before) : []);
  if (flags.every((rule) => known.has(rule))) return null;

  const intakes = new IntakesRepository(tx);
  const kept = await intakes.add(intake, now);
  await intakes.save(kept, await sealAnswers(tx, vault, kept, given), now);
  await intakes.submit(kept, now);
  await recordOutcome(tx, vault, kept, outcome, evidence, now);
  await intakes.supersede(intake.id, kept);
  await redFlagRaised(tx, { recipientId: intake.recipientId, intakeId: kept }, now);
  return { id: kept, tier: outcome.tier };
}

function redFlagsOf({ findings }: TriageOutcome): string[] {
  return findings.filter(({ tier }) => decisionOf(tier) === 'block').map(({ rule }) => rule);
}
