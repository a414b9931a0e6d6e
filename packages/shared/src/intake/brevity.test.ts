import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { visibleItems } from './visible.ts';

const today = '2026-11-20';

describe('a healthy person with a stiff back', () => {
  const answers = ordinaryBack(today);
  const required = visibleItems(questionnaireV1, answers, today).filter((item) => item.required);
  // The booking knows the date of birth and the service, and fills them in.
  const filledIn = ['date-of-birth', 'service'];

  it('is through with one tap a question, fewer than thirty of them', () => {
    const taps = required.filter(({ id }) => !filledIn.includes(id));
    expect(taps.map(({ id }) => id)).toHaveLength(26);
    expect(completeness(questionnaireV1, answers, today)).toMatchObject({ complete: true, missing: [] });
  });

  it('reads questions of at most twenty words, and never meets a name of an illness in a heading', () => {
    expect(required.filter(({ text }) => text.split(' ').length > 20)).toEqual([]);
    expect(
      required.filter(({ text }) => /cancer|tumour|clot|syndrome|fracture|infection/i.test(text)),
    ).toEqual([]);
  });
});
