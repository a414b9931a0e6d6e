import type { Answer, Answers } from '../intake/answers.ts';
import { completeness } from '../intake/completeness.ts';
import { answersToFacts } from '../intake/answers-to-facts.ts';
import { questionnaireV1 } from '../intake/questionnaire.v1.ts';
import { ordinaryBack, sampleAnswers } from '../intake/sample-answers.ts';
import { orphans } from '../intake/uses.ts';
import { Questionnaire } from '../intake/questionnaire.ts';
import { visibleItems } from '../intake/visible.ts';
import { days, hours } from '../kernel/time.ts';
import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import { checkInSteps, formAfter } from './check-in-steps.ts';
import { type CheckInForm, checkInQuestions } from './check-in.v1.ts';
import { checkInOutcome, judgeCheckIn } from './judge-check-in.ts';
import { wentWell, wentWellSince } from './sample-check-ins.ts';

const today = '2026-11-20';
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const options = { thresholds: defaultThresholds, country: 'AU' } as const;

function after(changes: Answers, form: CheckInForm = 'check-in', answers = ordinaryBack(today)) {
  const given = { definition: questionnaireV1, visitDate: today, context: 'intake' } as const;
  const outcome = triage(answersToFacts(answers, given).facts, { ruleSet, ...options });
  return judgeCheckIn({
    before: { form: questionnaireV1, answers, outcome },
    form: checkInQuestions[form],
    answers: { ...(form === 'check-in' ? wentWell : wentWellSince), ...changes },
    today,
    options,
  }).outcome;
}
const rules = (outcome: ReturnType<typeof after>) => outcome.findings.map(({ rule }) => rule);

describe('being asked how it went', () => {
  // Answers that were given refer to it: other words are another version, and the old one is kept.
  it.each([
    ['check-in', '6ed3054093fab5d641a47723308552582d3ad00742170e8ffd31d24999f5bc05'],
    ['progress', '6bee952bc5418b4f7f83149d38cee7eae79bc6956477712f86ea4671f1478b26'],
  ] as const)('asks in %s what it asked when it was published', (id, hash) => {
    expect(checkInQuestions[id].hash).toBe(hash);
  });

  it.each(Object.entries(checkInQuestions))('asks nothing in %s that nothing reads', (_, form) => {
    expect(Questionnaire.parse(form)).toEqual(form);
    expect(orphans(form)).toEqual([]);
  });

  it('is complete when all went well, and asks every emergency question again', () => {
    expect(completeness(checkInQuestions['check-in'], wentWell, today)).toMatchObject({ complete: true });
    const emergencies = visibleItems(questionnaireV1, ordinaryBack(today), today).filter(
      (item) => item.emergency,
    );
    const asked = visibleItems(checkInQuestions['check-in'], wentWell, today).map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(emergencies.map(({ id }) => id)));
  });

  it.each(Object.entries(sampleAnswers))('finds nothing new when the visit of %s went well', (_, sample) => {
    expect(rules(after({}, 'check-in', sample(today)))).toEqual([]);
    expect(rules(after({}, 'progress', sample(today)))).toEqual([]);
  });

  it.each<[string, Answers, string[]]>([
    ['new tingling or shooting pain', { 'noticed-after': ticks('nerves') }, ['FU-NEURO-NEW']],
    ['sore for more than two days', { 'sore-after': ticks('over-two-days') }, ['FU-SORE-48H']],
    ['worse for more than a day', { 'worse-after': ticks('over-a-day') }, ['FU-WORSE-24H', 'FU-BRUISE-NUMB']],
    ['worse for some hours', { 'worse-after': ticks('up-to-a-day') }, ['FU-BRUISE-NUMB']],
    ['bruises', { 'noticed-after': ticks('bruising') }, ['FU-BRUISE-NUMB']],
    ['a numb patch', { 'noticed-after': ticks('numb') }, ['FU-BRUISE-NUMB']],
    ['numb between the legs', { private: ticks('numb') }, ['RF-CES-SADDLE']],
    ['sore for a day', { 'sore-after': ticks('up-to-two-days') }, []],
  ])('hears %s', (_, changes, expected) => {
    expect(rules(after(changes))).toEqual(expected);
  });

  it('hears on day ten that nothing helped, and takes "not sure" for that', () => {
    expect(rules(after({ 'any-better': ticks('no') }, 'progress'))).toEqual(['FU-NO-PROGRESS']);
    expect(rules(after({ 'any-better': ticks('unsure') }, 'progress'))).toEqual(['FU-NO-PROGRESS']);
  });

  it.each(['worse-after', 'sore-after', 'noticed-after'])('never takes "not sure" in %s for a no', (id) => {
    expect(rules(after({ [id]: ticks('unsure') }))).toContain('CL-UNSURE-REDFLAG');
  });

  it('says what the clinic does, with the numbers to call when it cannot wait', () => {
    expect(checkInOutcome(after({}), null)).toMatchObject({ kind: 'go', texts: [] });
    expect(checkInOutcome(after({ 'sore-after': ticks('over-two-days') }), null)).toMatchObject({
      kind: 'on_hold',
    });
    expect(checkInOutcome(after({ private: ticks('numb') }), null)).toMatchObject({
      kind: 'stop',
      emergency: { country: 'AU' },
    });
  });

  it('asks at a day, two days, ten days and two weeks; from day ten whether anything got better', () => {
    expect(checkInSteps.map(({ after: ms }) => ms)).toEqual([hours(24), hours(48), days(10), days(14)]);
    expect([formAfter(0, days(10) - 1), formAfter(0, days(10))]).toEqual(['check-in', 'progress']);
  });
});
