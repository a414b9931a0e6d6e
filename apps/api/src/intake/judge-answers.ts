import {
  type Answers,
  answersToFacts,
  type EvidenceByFact,
  type Questionnaire,
} from '@unbrace/shared/intake';
import type { LocalDate } from '@unbrace/shared/kernel';
import { type Facts, ruleSet, triage, type TriageOutcome } from '@unbrace/shared/triage';
import type { ThresholdsInForce } from '../triage/thresholds-of.ts';
import type { Circumstances } from './circumstances.ts';

export interface Judged {
  readonly outcome: TriageOutcome;
  readonly evidence: EvidenceByFact;
}

/** What the answers mean on the day of the visit, and what triage says about that. */
export function judgeAnswers(
  definition: Questionnaire,
  answers: Answers,
  given: Pick<Circumstances, 'visitDate' | 'country' | 'style' | keyof ThresholdsInForce> & {
    /** Somebody types for an adult: their word is not the person's own. */
    readonly bySomeoneElse: boolean;
    readonly afterRedFlag: boolean;
    /** The day of the full answers, when only what is new was asked since. */
    readonly answeredOn?: LocalDate | undefined;
  },
): Judged {
  const { visitDate, country, style } = given;
  const { facts, evidence } = answersToFacts(answers, {
    definition,
    visitDate,
    requestedService: style,
    context: given.answeredOn === undefined ? 'intake' : 'recheck',
    answeredOn: given.answeredOn,
  });
  const told: Facts = {
    ...facts,
    ...(given.bySomeoneElse ? { answeredBySomeoneElse: true } : {}),
    ...(given.afterRedFlag ? { contradictions: [...(facts.contradictions ?? []), correctedRedFlag] } : {}),
  };
  const options = {
    ruleSet,
    thresholds: given.thresholds,
    thresholdsVersion: given.thresholdsVersion,
    country,
    questionnaireVersion: definition.version,
  };
  return { outcome: triage(told, options), evidence };
}

// Whoever takes a red flag back contradicts what they said before. A person rings; it is never simply passed over.
const correctedRedFlag = 'earlier answers: a red flag / these answers: corrected';
