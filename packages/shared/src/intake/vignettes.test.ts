import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { validateAnswers } from './validate-answers.ts';
import { today } from './vignettes.answers.ts';
import { grave } from './vignettes.grave.ts';
import { ordinary } from './vignettes.ordinary.ts';

/** What a person taps who says this; the rest is an ordinary back. Everything is answered, and rightly. */
function tierOf(changes: Answers): string {
  const answers = { ...ordinaryBack(today), ...changes };
  expect(validateAnswers(questionnaireV1, answers, today)).toEqual([]);
  expect(completeness(questionnaireV1, answers, today).missing).toEqual([]);
  const { facts } = answersToFacts(answers, {
    definition: questionnaireV1,
    visitDate: today,
    context: 'intake',
  });
  return triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' }).tier;
}

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
});
