import fc from 'fast-check';
import { defaultThresholds, type Facts, ruleSet, type Tier, tiers, triage } from '../triage/index.ts';
import { answerableItems } from './answerable-items.ts';
import type { Answer, Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { bodyRegionCodes } from './body-regions.ts';
import type { AnswerableItem } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { validateAnswers } from './validate-answers.ts';
import { visibleAnswers } from './visible.ts';

const today = '2026-11-20';
const items = answerableItems(questionnaireV1).map(({ item }) => item);

const dates = fc.date({ min: new Date('1910-01-01'), max: new Date(today), noInvalidDate: true });

function answerTo(item: AnswerableItem): fc.Arbitrary<Answer> {
  switch (item.kind) {
    case 'tri':
      return fc.constantFrom('yes', 'no', 'unsure').map((value) => ({ kind: 'tri', value }));
    case 'choice': {
      const some = item.options.filter(({ means }) => means !== 'none').map(({ code }) => code);
      const none = item.options.some(({ means }) => means === 'none') ? [['none']] : [];
      const max = item.multiple ? some.length : 1;
      return fc
        .oneof(
          fc.constantFrom(...none, some.slice(0, 1)),
          fc.subarray(some, { minLength: 1, maxLength: max }),
        )
        .map((codes) => ({ kind: 'choice', codes }));
    }
    case 'scale':
      return fc.integer({ min: item.min, max: item.max }).map((value) => ({ kind: 'scale', value }));
    case 'date':
      return dates.map((date) => ({ kind: 'date', date: date.toISOString().slice(0, 10) }));
    case 'quantity':
      return item.id === 'temperature'
        ? fc
            .integer({ min: 30, max: 45 })
            .map((value) => ({ kind: 'quantity', values: [value], unit: 'Cel' }))
        : item.id === 'blood-pressure'
          ? fc
              .constantFrom([120, 80], [165, 95], [190, 115])
              .map((values) => ({ kind: 'quantity', values: [...values], unit: 'mm[Hg]' }))
          : fc
              .integer({ min: 0, max: 43 })
              .map((value) => ({ kind: 'quantity', values: [value], unit: 'wk' }));
    case 'bodymap':
      return fc
        .subarray(bodyRegionCodes)
        .map((regions) => ({ kind: 'bodymap', areas: regions.map((region) => ({ region })) }));
    case 'signature':
      return fc.constantFrom('Sam Reyes', '').map((name) => ({ kind: 'signature', name }));
    default:
      return fc.constant({ kind: 'text', text: '' });
  }
}

const answered = items.filter(({ kind }) => kind !== 'file');

/** Any answers to any of the questions, each left blank now and then. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...answered.map((item) =>
      fc.option(
        answerTo(item).map((answer) => [item.id, answer] as const),
        { nil: null },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)));

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
