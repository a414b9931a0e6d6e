import { answerableItems, assumed, questionnaireV1, urgentQuestions } from '@unbrace/shared/intake';
import { watchAnswers } from './watch-answers.ts';

const urgent = urgentQuestions(questionnaireV1);
const ids = answerableItems(urgent).map(({ item }) => item.id);

describe('the urgent advice', () => {
  it('asks every emergency question', () => {
    const emergencies = answerableItems(questionnaireV1)
      .filter(({ item }) => item.emergency)
      .map(({ item }) => item.id);
    expect(emergencies.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining(emergencies));
  });

  it('asks their follow-ups, and nothing about the visit', () => {
    expect(ids).toContain('leg-weak-how');
    expect(ids).not.toContain('service');
    expect(ids).not.toContain('date-of-birth');
  });

  it('tells somebody with a weak leg that suddenly came on what to do', () => {
    const answers = {
      ...assumed,
      legs: { kind: 'choice' as const, codes: ['weak'] },
      'leg-weak-how': { kind: 'choice' as const, codes: ['sudden'] },
    };
    const { alarm } = watchAnswers(answers, {
      definition: urgent,
      today: '2026-11-20',
      country: 'AU',
      thresholds: {},
    });
    expect(alarm).not.toBeNull();
  });
});
