import type { Answer, Answers } from '../intake/answers.ts';
import { questionnaireV1 } from '../intake/questionnaire.v1.ts';
import { ordinaryBack } from '../intake/sample-answers.ts';
import { answersToFacts } from '../intake/answers-to-facts.ts';
import {
  defaultThresholds,
  endsSession,
  ruleSet,
  sessionFacts,
  type SessionSign,
  sessionSigns,
  triage,
} from '../triage/index.ts';
import { type CheckInForm, checkInQuestions } from './check-in.v1.ts';
import { judgeCheckIn } from './judge-check-in.ts';
import { wentWell, wentWellSince } from './sample-check-ins.ts';

const today = '2026-11-20';
const options = { thresholds: defaultThresholds, country: 'AU' } as const;
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const idsOf = (prefix: string) => ruleSet.rules.map(({ id }) => id).filter((id) => id.startsWith(prefix));

describe('rules of the session', () => {
  /** What the stop buttons of the visit's screen offer: every sign, one at a time. */
  const pressed = (sign: SessionSign) => triage(sessionFacts([sign]), { ruleSet, ...options });
  const fired: Record<string, readonly SessionSign[]> = {
    'IS-STOP-SYSTEMIC': ['chestPain', 'breathless', 'dizzy', 'suddenWeakness'],
    'IS-STOP-NEURO': ['legSymptomsDuring'],
    'IS-STOP-LOCAL': ['skinChangeDuring'],
    'IS-PAIN-ABOVE': ['painAboveAgreed', 'guarding'],
  };

  it('are all reached by a button, and every button reaches one', () => {
    expect(Object.keys(fired).sort()).toEqual(idsOf('IS-').sort());
    expect(Object.values(fired).flat().sort()).toEqual([...sessionSigns].sort());
  });

  it.each(Object.entries(fired).flatMap(([rule, signs]) => signs.map((sign) => [rule, sign] as const)))(
    '%s: %s says what to do at the table',
    (rule, sign) => {
      const { findings } = pressed(sign);
      const found = findings.find((each) => each.rule === rule);
      expect(found?.therapist.atTable).toMatch(/\w/);
      expect(found?.client).toMatch(/\w/);
    },
  );

  it.each(['chestPain', 'breathless', 'dizzy', 'suddenWeakness', 'legSymptomsDuring'] as const)(
    '%s ends the session',
    (sign) => {
      expect(endsSession(pressed(sign))).toBe(true);
    },
  );
});

describe('rules of what follows a visit', () => {
  const after = (form: CheckInForm, changes: Answers) => {
    const given = { definition: questionnaireV1, visitDate: today, context: 'intake' } as const;
    const answers = ordinaryBack(today);
    const { outcome } = judgeCheckIn({
      before: {
        form: questionnaireV1,
        answers,
        outcome: triage(answersToFacts(answers, given).facts, { ruleSet, ...options }),
      },
      form: checkInQuestions[form],
      answers: { ...(form === 'check-in' ? wentWell : wentWellSince), ...changes },
      today,
      options,
    });
    return outcome.findings.map(({ rule }) => rule);
  };
  const said: Record<string, readonly [CheckInForm, Answers]> = {
    'FU-NEURO-NEW': ['check-in', { 'noticed-after': ticks('nerves') }],
    'FU-SORE-48H': ['check-in', { 'sore-after': ticks('over-two-days') }],
    'FU-WORSE-24H': ['check-in', { 'worse-after': ticks('over-a-day') }],
    'FU-BRUISE-NUMB': ['check-in', { 'noticed-after': ticks('bruising') }],
    'FU-NO-PROGRESS': ['progress', { 'any-better': ticks('no') }],
  };

  it('are all reached by an answer to the questions that come by link', () => {
    expect(Object.keys(said).sort()).toEqual(idsOf('FU-').sort());
  });

  it.each(Object.entries(said))('%s', (rule, [form, changes]) => {
    expect(after(form, changes)).toContain(rule);
  });
});
