import { completeness } from './completeness.ts';
import { effortOf } from './effort.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { visibleItems } from './visible.ts';

const today = '2026-11-20';

describe('a healthy person with a stiff back', () => {
  const answers = ordinaryBack(today);
  const required = visibleItems(questionnaireV1, answers, today).filter((item) => item.required);
  const effort = (...filledIn: string[]) =>
    effortOf(questionnaireV1, answers, { visitDate: today, filledIn });

  it('is through in 30 taps and 75 seconds, the first time and with the buttons between the screens', () => {
    // Who answers was said when the visit was asked for.
    const { taps, keystrokes, seconds } = effort('answered-by');
    expect(completeness(questionnaireV1, answers, today).missing).toEqual([]);
    expect({ taps, keystrokes }).toEqual({ taps: 29, keystrokes: 8 });
    expect(seconds).toBeLessThanOrEqual(75);
  });

  it('needs less the next time, when the date of birth is known', () => {
    expect(effort('answered-by', 'date-of-birth')).toMatchObject({ taps: 28, keystrokes: 0 });
  });

  it('reads questions of at most twenty words, and never meets a name of an illness in a heading', () => {
    expect(required.filter(({ text }) => text.split(' ').length > 20)).toEqual([]);
    expect(
      required.filter(({ text }) => /cancer|tumour|clot|syndrome|fracture|infection/i.test(text)),
    ).toEqual([]);
  });
});
