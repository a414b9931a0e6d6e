import { defaultThresholds, type TriageOutcome, ruleSet, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { validateAnswers } from './validate-answers.ts';
import { today } from './vignettes.answers.ts';
import { grave } from './vignettes.grave.ts';
import { ordinary } from './vignettes.ordinary.ts';
import { toldEmergencies } from './vignettes.told-emergencies.ts';
import { toldGentle } from './vignettes.told-gentle.ts';
import { toldHeld } from './vignettes.told-held.ts';
import { toldUrgent } from './vignettes.told-urgent.ts';

/** What a person taps who says this; the rest is an ordinary back. Everything is answered, and rightly. */
function outcomeOf(changes: Answers): TriageOutcome {
  const answers = { ...ordinaryBack(today), ...changes };
  expect(validateAnswers(questionnaireV1, answers, today)).toEqual([]);
  expect(completeness(questionnaireV1, answers, today).missing).toEqual([]);
  const { facts } = answersToFacts(answers, {
    definition: questionnaireV1,
    visitDate: today,
    context: 'intake',
  });
  return triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' });
}

const tierOf = (changes: Answers) => outcomeOf(changes).tier;
const told = [...toldEmergencies, ...toldUrgent, ...toldHeld, ...toldGentle];

describe('people as they answer', () => {
  it.each(ordinary)('an ordinary back passes: %s', (_, answers) => {
    expect(['NONE', 'NOTE', 'MODIFY']).toContain(tierOf(answers));
  });

  it.each(grave)('goes to somebody today: %s', (_, answers) => {
    expect(['EMERGENCY', 'URGENT_REFERRAL']).toContain(tierOf(answers));
  });

  it('holds none of at least fifty ordinary backs', () => {
    const held = ordinary.filter(([, answers]) => tierOf(answers) === 'CLEARANCE_REQUIRED');
    expect(ordinary.length).toBeGreaterThanOrEqual(50);
    expect(held).toEqual([]);
  });

  it.each(told)('"%s": %s %s', (_, tier, rule, answers) => {
    const outcome = outcomeOf(answers);
    expect(outcome.tier).toBe(tier);
    expect(outcome.findings.map((finding) => finding.rule)).toEqual(
      rule === '' ? expect.any(Array) : expect.arrayContaining([rule]),
    );
  });

  it('has a story for every rule that answers before a visit can fire', () => {
    const atIntake = ruleSet.rules.map(({ id }) => id).filter((id) => !/^(IS|FU)-/.test(id));
    const caught = new Set(told.map(([, , rule]) => rule));
    // What only the clinic's own clock, the visit or the place can know.
    expect(atIntake.filter((id) => !caught.has(id))).toEqual([
      'CL-INTOXICATED',
      'CL-STALE',
      'MD-ENVIRONMENT',
    ]);
  });
});
