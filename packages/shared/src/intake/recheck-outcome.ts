import { decisionOf, type Finding, type TriageOutcome } from '../triage/index.ts';
import { clientOutcome, type IntakeOutcome } from './intake-outcome.ts';
import { newFindings } from './recheck.ts';

const next: Record<IntakeOutcome['kind'], string> = {
  go: 'Thank you. Nothing stands in the way of your visit.',
  gentler: 'Thank you. Your visit takes place, with a gentler treatment.',
  on_hold:
    'Before the visit can begin, somebody from the clinic has to speak with you. Please ring the clinic.',
  stop: 'Please see to this first. The visit does not take place, and nothing is charged. You can ring the clinic and speak to a person.',
};

const changedOnly = 'CL-STALE';

/** What a recheck says to the person who was asked: of new findings only, and what happens with the visit. */
export function recheckOutcome(before: TriageOutcome, now: TriageOutcome): IntakeOutcome {
  const findings = newFindings(before, now);
  const tier = findings[0]?.tier ?? 'NONE';
  const shown = clientOutcome({ ...now, tier, findings });
  const { kind } = shown;
  return { ...shown, next: isChangeOnly(findings) ? answerAnew : next[kind] };
}

const answerAnew =
  'Please answer the questions anew before the visit: what you said before is filled in. Or ring the clinic.';

function isChangeOnly(findings: readonly Finding[]): boolean {
  const holding = findings.filter(({ tier }) => ['block', 'hold'].includes(decisionOf(tier)));
  return holding.length > 0 && holding.every(({ rule }) => rule === changedOnly);
}
