import { answersToFacts } from './answers-to-facts.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { sampleAnswers } from './sample-answers.ts';
import { validateAnswers } from './validate-answers.ts';

const today = '2026-11-20';

describe('the sample clients', () => {
  it.each(Object.entries(sampleAnswers))('%s answers everything, rightly', (_, sample) => {
    const answers = sample(today);
    expect(validateAnswers(questionnaireV1, answers, today)).toEqual([]);
    expect(completeness(questionnaireV1, answers, today).missing).toEqual([]);
  });

  it.each(Object.entries(sampleAnswers))(
    '%s gives the same facts in whatever order it was typed',
    (_, sample) => {
      const answers = sample(today);
      const backwards = Object.fromEntries(Object.entries(answers).toReversed());
      const read = (typed: typeof answers) =>
        JSON.stringify(
          answersToFacts(typed, { definition: questionnaireV1, visitDate: today, context: 'intake' }).facts,
        );
      expect(read(backwards)).toBe(read(answers));
    },
  );
});
