import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import type { Answer, Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { completeness } from './completeness.ts';
import { IntakeView, refOf } from './intake.contract.ts';
import { publish } from './publish.ts';
import type { Item, ShowIf } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { visibleAnswers, visibleItems } from './visible.ts';

const today = '2026-11-20';
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });

const list = (id: string, ...codes: string[]): Item => ({
  id,
  kind: 'choice',
  multiple: true,
  text: id,
  feeds: { plan: ['note'] },
  options: codes.map((code) => ({ code, label: code })),
});
const followUp = (showIf: ShowIf): Item => ({
  id: 'follow-up',
  kind: 'text',
  text: 'more',
  maxLength: 10,
  required: true,
  feeds: { plan: ['note'] },
  showIf,
});
const small = (showIf: ShowIf) =>
  publish({
    id: 'small',
    version: '1',
    language: 'en',
    sections: [{ id: 'only', title: 'Only', items: [list('a', 'x', 'y'), list('b', 'z'), followUp(showIf)] }],
  });
const shows = (showIf: ShowIf, answers: Answers) =>
  visibleItems(small(showIf), answers, today).some(({ id }) => id === 'follow-up');

describe('defects of well-known form engines that this one does not have', () => {
  it('an unanswered question is no match, in "all" or in "any"', () => {
    const conditions = [
      { item: 'a', includes: ['x'] },
      { item: 'b', includes: ['z'] },
    ];
    expect(shows({ all: conditions }, { a: ticks('x') })).toBe(false);
    expect(shows({ all: conditions }, { a: ticks('x'), b: ticks() })).toBe(false);
    expect(shows({ all: conditions }, { a: ticks('x'), b: ticks('z') })).toBe(true);
    expect(shows({ any: conditions }, {})).toBe(false);
  });

  it('one matching tick of several is enough', () => {
    expect(shows({ all: [{ item: 'a', includes: ['x'] }] }, { a: ticks('x', 'y') })).toBe(true);
  });

  it('an answer to a hidden question is dropped, and what hung on it is hidden too', () => {
    const typed: Answers = { ...ordinaryBack(today), 'leg-pain-side': ticks('both') };
    expect(visibleAnswers(questionnaireV1, typed, today)['leg-pain-side']).toBeUndefined();
    const pregnantOnce: Answers = {
      ...ordinaryBack(today),
      'pregnancy-weeks': { kind: 'quantity', values: [9], unit: 'wk' },
      'pregnancy-signs': ticks('bleeding'),
    };
    const { facts } = answersToFacts(pregnantOnce, {
      definition: questionnaireV1,
      visitDate: today,
      context: 'intake',
    });
    expect(facts.pregnancyWeeks).toBeUndefined();
    expect(facts.pregBleeding).toBeUndefined();
    expect(facts.contradictions).toBeUndefined();
  });

  it('answers always travel with the version that they were asked in', () => {
    const view = {
      revision: 1,
      missing: [],
      id: '019a9f5c-0000-7000-8000-000000000001',
      recipientId: '019a9f5c-0000-7000-8000-000000000002',
      bookingId: null,
      status: 'draft',
      answers: ordinaryBack(today),
      amends: null,
      submittedAt: null,
      outcome: null,
    };
    expect(IntakeView.safeParse(view).success).toBe(false);
    expect(IntakeView.parse({ ...view, questionnaire: refOf(questionnaireV1) }).questionnaire).toEqual({
      id: 'intake',
      version: '1.2.0',
      hash: questionnaireV1.hash,
    });
  });

  it('a hidden required question does not keep anybody from finishing', () => {
    const questionnaire = small({ all: [{ item: 'a', includes: ['x'] }] });
    expect(completeness(questionnaire, { a: ticks('y') }, today).missing).toEqual([]);
    expect(completeness(questionnaire, { a: ticks('x') }, today).missing).toEqual(['follow-up']);
  });

  it('a missing value matches no red flag, but holds the booking', () => {
    const { facts } = answersToFacts(
      {},
      { definition: questionnaireV1, visitDate: today, context: 'intake' },
    );
    const { findings } = triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' });
    expect(findings.map(({ rule }) => rule)).toContain('CL-UNSURE-REDFLAG');
    expect(findings.some(({ tier }) => tier === 'EMERGENCY' || tier === 'URGENT_REFERRAL')).toBe(false);
    expect(facts.unsureRedFlags).toEqual(expect.arrayContaining(['saddleNumbness', 'chestPain', 'fever']));
  });
});
