import { answersToFacts } from '../intake/answers-to-facts.ts';
import type { Answers } from '../intake/answers.ts';
import type { Day } from '../intake/calendar.ts';
import type { EvidenceByFact } from '../intake/fact-sheet.ts';
import { clientOutcome, type IntakeOutcome } from '../intake/intake-outcome.ts';
import type { Questionnaire } from '../intake/questionnaire.ts';
import { answeredAgain, newFindings, withRecheck } from '../intake/recheck.ts';
import { type PlanLesson, ruleSet, triage, type TriageOptions, type TriageOutcome } from '../triage/index.ts';

export interface AfterVisit {
  /** The form of the visit, what was answered in it, and what triage said to that. */
  readonly before: {
    readonly form: Questionnaire;
    readonly answers: Answers;
    readonly outcome: TriageOutcome;
  };
  readonly form: Questionnaire;
  readonly answers: Answers;
  readonly today: Day;
  readonly options: Omit<TriageOptions, 'ruleSet'>;
}

/**
 * What the answers after a visit mean, together with those that it was accepted with. Only what is new since then is the
 * outcome: what was known, the visit's own outcome holds.
 */
export function judgeCheckIn({ before, form, answers, today, options }: AfterVisit): {
  outcome: TriageOutcome;
  evidence: EvidenceByFact;
} {
  const { facts, evidence } = answersToFacts(answeredAgain(form, before.answers, answers), {
    definition: withRecheck(before.form, form),
    visitDate: today,
    context: 'follow_up',
  });
  const whole = triage(facts, { ruleSet, questionnaireVersion: form.version, ...options });
  const findings = newFindings(before.outcome, whole);
  return { outcome: { ...whole, tier: findings[0]?.tier ?? 'NONE', findings }, evidence };
}

const next: Record<IntakeOutcome['kind'], string> = {
  go: 'Your next visit takes into account what you said.',
  gentler: 'Your next visit will be gentler.',
  on_hold: 'Somebody from the clinic rings you. Nothing new begins before they have spoken with you.',
  stop: 'Please see to this first. The clinic asks how you are within a day, and no visit takes place until a clinician has seen it.',
};

/** What the person is told: advice in plain words, and what the clinic does. */
export function checkInOutcome(outcome: TriageOutcome, lesson: PlanLesson | null): IntakeOutcome {
  const shown = clientOutcome(outcome);
  const learnt = lesson && shown.kind !== 'stop' ? ` ${lesson.client}` : '';
  return { ...shown, next: `${next[shown.kind]}${learnt}` };
}
