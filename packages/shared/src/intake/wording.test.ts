import { answersToFacts } from './answers-to-facts.ts';
import { publishingProblems } from './publishing.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { saddleNumbness } from './sample-answers.ts';
import { inWords, wordingProblems, wordsOf } from './wording.ts';

const english = wordsOf(questionnaireV1);
/** A made-up language in which every word is seen to come from the catalogue. */
const shouted = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, `«${text}»`]));

describe('the words of the questionnaire', () => {
  it('are all in one catalogue, by the id of the question', () => {
    expect(english).toMatchObject({
      'section.alarm-signs': 'We ask everyone this',
      'pain-now.max': 'the worst you can imagine',
      'legs:foot-drags': 'Foot drags, or toes hard to raise',
      'blood-pressure.part.1': 'Upper number',
      'pain-since:this-week': 'Last 7 days',
      'inr.labels.unsure': 'Not sure',
    });
    expect(wordingProblems(questionnaireV1, english)).toEqual([]);
  });

  it('can be those of another language: nothing English is left, and every meaning stays', () => {
    const other = inWords(questionnaireV1, 'qps', shouted);
    expect(Object.values(wordsOf(other)).filter((text) => !text.startsWith('«'))).toEqual([]);
    expect(publishingProblems(other)).toEqual([]);
    expect(other.hash).not.toBe(questionnaireV1.hash);
    const given = { visitDate: '2026-11-20', context: 'intake' } as const;
    const read = (definition: typeof other) =>
      answersToFacts(saddleNumbness('2026-11-20'), { ...given, definition }).facts;
    expect(read(other)).toEqual(read(questionnaireV1));
  });

  it('are refused while one is missing, empty or of no question', () => {
    const rest = Object.entries(shouted).filter(([key]) => key !== 'private:numb');
    const broken = { ...Object.fromEntries(rest), legs: ' ', shoe: '«shoe»' };
    expect(wordingProblems(questionnaireV1, broken)).toEqual([
      'private:numb has no words',
      'legs has no words',
      'shoe belongs to no question',
    ]);
    expect(() => inWords(questionnaireV1, 'qps', broken)).toThrow('private:numb has no words');
  });
});
