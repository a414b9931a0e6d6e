import fc from 'fast-check';
import { defaultThresholds, type Facts, ruleSet, type Tier, tiers, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { anyAnswers, items, today } from './testing/any-answers.ts';
import { validateAnswers } from './validate-answers.ts';
import { visibleAnswers } from './visible.ts';

const factsOf = (answers: Answers): Facts =>
  answersToFacts(answers, { definition: questionnaireV1, visitDate: today, context: 'intake' }).facts;
const tierOf = (answers: Answers): Tier =>
  triage(factsOf(answers), { ruleSet, thresholds: defaultThresholds, country: 'AU' }).tier;

describe('whatever is answered', () => {
  it('is valid, and means facts that triage takes', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(validateAnswers(questionnaireV1, answers, today)).toEqual([]);
        expect(() => tierOf(answers)).not.toThrow();
      }),
    );
  });

  it('has the same meaning without the answers to hidden questions, and in any order', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = visibleAnswers(questionnaireV1, answers, today);
        const backwards = Object.fromEntries(Object.entries(shown).toReversed());
        expect(JSON.stringify(factsOf(backwards))).toBe(JSON.stringify(factsOf(answers)));
      }),
    );
  });

  it('"not sure" about a list is at least as strict as "none of these"', () => {
    const lists = items.filter(
      (item) => item.kind === 'choice' && item.options.some(({ means }) => means === 'none'),
    );
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...lists), (answers, { id }) => {
        const rest = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== `${id}-unsure`));
        const none = tierOf({ ...rest, [id]: { kind: 'choice', codes: ['none'] } });
        const unsure = tierOf({ ...rest, [id]: { kind: 'choice', codes: ['unsure'] } });
        expect(tiers.indexOf(unsure)).toBeLessThanOrEqual(tiers.indexOf(none));
      }),
    );
  });

  it('a tick in an emergency list never lowers the tier', () => {
    const lists = items
      .filter((item) => item.kind === 'choice')
      .filter(({ emergency, multiple }) => emergency && multiple);
    const ticks = lists.flatMap(({ id, options }) =>
      options.filter(({ means }) => !means).map(({ code }) => ({ id, code })),
    );
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ticks), (answers, { id, code }) => {
        const none = tierOf({ ...answers, [id]: { kind: 'choice', codes: ['none'] } });
        const ticked = tierOf({ ...answers, [id]: { kind: 'choice', codes: [code] } });
        expect(tiers.indexOf(ticked)).toBeLessThanOrEqual(tiers.indexOf(none));
      }),
      { numRuns: 300 },
    );
  });
});
