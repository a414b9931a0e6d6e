import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { gentler, held, passing, type SeedCase, stopped } from './seed-answers.table.ts';
import { visitDate } from './seed-answers.words.ts';
import { validateAnswers } from './validate-answers.ts';

function outcomeOf(changes: Answers) {
  const answers = { ...ordinaryBack(visitDate), ...changes };
  expect(validateAnswers(questionnaireV1, answers, visitDate)).toEqual([]);
  expect(completeness(questionnaireV1, answers, visitDate).missing).toEqual([]);
  const { facts } = answersToFacts(answers, { definition: questionnaireV1, visitDate, context: 'intake' });
  return triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' });
}

const isAsTold = (says: SeedCase) => {
  const [, answers, tier, rules] = says;
  const outcome = outcomeOf(answers);
  expect(outcome.tier).toBe(tier);
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
};

/** What the two articles say of a back, as a client answers it. */
describe('a back as the articles describe it', () => {
  it.each(passing)('passes: %s', (...says) => isAsTold(says));
  it.each(gentler)('gets a gentler visit: %s', (...says) => isAsTold(says));
  it.each(held)('waits for a person: %s', (...says) => isAsTold(says));
  it.each(stopped)('is sent to a doctor: %s', (...says) => isAsTold(says));
});
