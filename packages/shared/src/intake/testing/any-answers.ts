import fc from 'fast-check';
import { answerableItems } from '../answerable-items.ts';
import type { Answer, Answers } from '../answers.ts';
import { bodyRegionCodes } from '../body-regions.ts';
import type { AnswerableItem } from '../questionnaire.ts';
import { questionnaireV1 } from '../questionnaire.v1.ts';
import { ordinaryBack, relaxationOnly } from '../sample-answers.ts';

export const today = '2026-11-20';
export const items = answerableItems(questionnaireV1).map(({ item }) => item);

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
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...answered.map((item) =>
      fc.option(
        answerTo(item).map((answer) => [item.id, answer] as const),
        { nil: null },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)));

/**
 * Answers of somebody with little to tell: a sample client, a few answers changed, every follow-up answered. Here one
 * answer decides; among answers to everything something worse is always there already.
 */
export const fewChanges: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(ordinaryBack, relaxationOnly), anyAnswers)
  .chain(([sample, any]) => {
    const plain = sample(today);
    const asked = Object.keys(any).filter((id) => id in plain);
    const followUps = Object.fromEntries(Object.entries(any).filter(([id]) => !(id in plain)));
    return fc
      .subarray(asked, { maxLength: 4 })
      .map(
        (ids) =>
          ({ ...followUps, ...plain, ...Object.fromEntries(ids.map((id) => [id, any[id]])) }) as Answers,
      );
  });
