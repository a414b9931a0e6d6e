import type { Answers } from './answers.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { validateAnswers } from './validate-answers.ts';

const today = '2026-11-20';
const issuesOf = (answers: unknown) => validateAnswers(questionnaireV1, answers, today);

describe('answers are checked against their questions', () => {
  it.each<[string, Answers, string, string]>([
    [
      '98.9 in a Celsius box is asked about',
      { temperature: { kind: 'quantity', values: [98.9], unit: 'Cel' } },
      'temperature',
      'That looks like Fahrenheit. Is it? Then choose °F',
    ],
    [
      '37 in a Fahrenheit box is asked about',
      { temperature: { kind: 'quantity', values: [37], unit: '[degF]' } },
      'temperature',
      'That looks like Celsius. Is it? Then choose °C',
    ],
    [
      'a temperature that nobody has',
      { temperature: { kind: 'quantity', values: [3.9], unit: 'Cel' } },
      'temperature',
      'Please check: 30 to 45 °C',
    ],
    [
      'a blood pressure with its numbers swapped',
      { 'blood-pressure': { kind: 'quantity', values: [80, 120], unit: 'mm[Hg]' } },
      'blood-pressure',
      'The upper number is the higher one. Please check both',
    ],
    [
      'half a blood pressure',
      { 'blood-pressure': { kind: 'quantity', values: [120], unit: 'mm[Hg]' } },
      'blood-pressure',
      'Please give upper number and lower number',
    ],
    [
      'a day to come',
      { 'pain-since': { kind: 'date', date: '2026-11-21' } },
      'pain-since',
      'This day has not come yet',
    ],
    [
      'a day that does not exist',
      { 'pain-since': { kind: 'date', date: '2026-02-30' } },
      'pain-since',
      'This day is not in the calendar',
    ],
    [
      'a year of another century',
      { 'pain-since': { kind: 'date', date: '1802' } },
      'pain-since',
      'Please check the year',
    ],
    [
      'a birthday without its day',
      { 'date-of-birth': { kind: 'date', date: '1990-05' } },
      'date-of-birth',
      'Please give day, month and year',
    ],
    [
      '"none of these" beside something',
      { legs: { kind: 'choice', codes: ['none', 'numb'] } },
      'legs',
      '"None of these" cannot stand beside other answers',
    ],
    [
      'an answer not offered',
      { legs: { kind: 'choice', codes: ['wings'] } },
      'legs',
      'Choose from the answers shown',
    ],
    [
      'two answers where one is asked for',
      { goal: { kind: 'choice', codes: ['relax', 'relieve'] } },
      'goal',
      'Choose one answer',
    ],
    [
      'a score beyond the scale',
      { 'pain-now': { kind: 'scale', value: 11 } },
      'pain-now',
      'Choose a number from 0 to 10',
    ],
    [
      'the wrong kind of answer',
      { 'pain-now': { kind: 'tri', value: 'yes' } },
      'pain-now',
      'This answer does not fit the question',
    ],
    [
      '"not sure" where it is not offered',
      { 'pain-now': { kind: 'unsure' } },
      'pain-now',
      '"Not sure" is not an answer to this question',
    ],
    [
      'a question of another form',
      { shoe: { kind: 'unsure' } },
      'shoe',
      'This question is not part of the questionnaire',
    ],
  ])('%s', (_, answers, path, message) => {
    expect(issuesOf({ ...ordinaryBack(today), ...answers })).toEqual([{ path, message }]);
  });

  it('names the place of what is malformed without repeating it', () => {
    const issues = issuesOf({ legs: { kind: 'choice', codes: 'secret' }, note: { kind: 'text', text: 7 } });
    expect(issues.map(({ path }) => path)).toEqual(['legs.codes', 'note.text']);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});
