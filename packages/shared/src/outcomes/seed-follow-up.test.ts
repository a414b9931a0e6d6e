import { answerableItems } from '../intake/answerable-items.ts';
import { questionnaireV1 } from '../intake/questionnaire.v1.ts';
import { type CheckInForm, checkInQuestions } from './check-in.v1.ts';

const functions = ['bend', 'sleep', 'stand', 'turn', 'walk', 'sit'];
const idsOf = (form: CheckInForm) => answerableItems(checkInQuestions[form]).map(({ item }) => item.id);
const optionsOf = (form: CheckInForm, id: string) =>
  answerableItems(checkInQuestions[form])
    .filter(({ item }) => item.id === id)
    .flatMap(({ item }) => (item.kind === 'choice' ? item.options.map(({ code }) => code) : []));

describe('what a person is asked after a visit', () => {
  it('is whether bending, sleeping, standing, turning, walking and sitting are easier', () => {
    for (const form of ['check-in', 'progress'] as const)
      expect(idsOf(form)).toEqual(expect.arrayContaining(functions.map((name) => `can-${name}`)));
  });

  it('is answered as better, the same or worse', () => {
    for (const name of functions)
      expect(optionsOf('check-in', `can-${name}`)).toEqual(['better', 'same', 'worse']);
  });

  it('is about what was asked before the visit as well, so that both can be compared', () => {
    const before = answerableItems(questionnaireV1).map(({ item }) => item.id);
    expect(before).toEqual(expect.arrayContaining(functions.map((name) => `ability-${name}`)));
  });
});
