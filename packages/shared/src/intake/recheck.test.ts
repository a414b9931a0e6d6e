import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';
import type { Answer, Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { addDays } from './calendar.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { answeredAgain, mayBegin, newFindings, withRecheck } from './recheck.ts';
import { recheckOutcome } from './recheck-outcome.ts';
import { recheckV1 } from './recheck.v1.ts';
import { nothingNew, ordinaryBack, sampleAnswers, shootingLeg } from './sample-answers.ts';
import { visibleItems } from './visible.ts';

const today = '2026-11-20';
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const definition = withRecheck(questionnaireV1, recheckV1);
const judge = (answers: Answers, context: 'intake' | 'recheck', visitDate = today) => {
  const given = { definition, visitDate, context, answeredOn: today };
  return triage(answersToFacts(answers, given).facts, {
    ruleSet,
    thresholds: defaultThresholds,
    country: 'AU',
  });
};

function askedAgain(before: Answers, changes: Answers, visitDate = today) {
  const now = answeredAgain(recheckV1, before, { ...nothingNew, ...changes });
  const [then, again] = [judge(before, 'intake'), judge(now, 'recheck', visitDate)];
  return { found: newFindings(then, again), outcome: recheckOutcome(then, again) };
}
const rulesOf = ({ found }: ReturnType<typeof askedAgain>) => found.map(({ rule }) => rule);

describe('being asked whether anything is new', () => {
  it('takes eight taps when nothing is, and asks every emergency question of everybody', () => {
    const asked = visibleItems(recheckV1, nothingNew, today).map(({ id }) => id);
    expect(completeness(recheckV1, nothingNew, today)).toMatchObject({ complete: true, asked: 8 });
    const emergencies = visibleItems(questionnaireV1, ordinaryBack(today), today).filter(
      (item) => item.emergency,
    );
    expect(asked).toEqual(expect.arrayContaining(emergencies.map(({ id }) => id)));
  });

  it.each(Object.entries(sampleAnswers))(
    'lets the visit of %s begin as it was accepted, when nothing is new',
    (_, sample) => {
      const again = askedAgain(sample(today), {});
      expect(rulesOf(again)).toEqual([]);
      expect(mayBegin(again.found)).toBe(true);
      expect(again.outcome).toMatchObject({ kind: 'go', texts: [] });
    },
  );

  it('stops at a new red flag', () => {
    const again = askedAgain(ordinaryBack(today), { private: ticks('numb') });
    expect(rulesOf(again)).toEqual(['RF-CES-SADDLE']);
    expect(mayBegin(again.found)).toBe(false);
    expect(again.outcome).toMatchObject({ kind: 'stop', tier: 'EMERGENCY', emergency: { country: 'AU' } });
  });

  it('sees an old sign and a new one together: the other leg makes it both', () => {
    const again = askedAgain(shootingLeg(today), {
      legs: ticks('pain'),
      'leg-pain-side': ticks('left'),
      'leg-pain-quality': ticks('aching'),
    });
    expect(rulesOf(again)).toContain('RF-CES-BILATERAL-LEG');
  });

  it('does not take a look of last month for one at what is new', () => {
    const seen = { ...ordinaryBack(today), 'pain-history': ticks('seen') };
    const again = askedAgain(seen, {
      legs: ticks('numb'),
      'leg-numb-side': ticks('left'),
      'leg-since': { kind: 'unsure' },
    });
    expect(rulesOf(again)).toContain('UR-LEG-NUMB-NEW');
  });

  it('lets nobody begin who is not sure about something new', () => {
    const again = askedAgain(sampleAnswers.notSureAboutNumbness(today), {
      'last-day': ticks('unsure'),
      'last-day-unsure': ticks('chest'),
    });
    expect(rulesOf(again)).toEqual(['CL-UNSURE-REDFLAG']);
    expect(again.outcome).toMatchObject({ kind: 'on_hold' });
  });

  it('asks everything anew when something has changed, or when the answers are older than 90 days', () => {
    const changed = askedAgain(ordinaryBack(today), { changed: { kind: 'tri', value: 'yes' } });
    expect(rulesOf(changed)).toEqual(['CL-STALE']);
    expect(changed.outcome.next).toContain('anew');
    const on = (days: number) => rulesOf(askedAgain(ordinaryBack(today), {}, addDays(today, days)));
    expect(on(90)).not.toContain('CL-STALE');
    expect(on(91)).toContain('CL-STALE');
  });

  it('lets a gentler treatment begin', () => {
    const again = askedAgain(ordinaryBack(today), { skin: ticks('sensitive') });
    expect(again.outcome).toMatchObject({ kind: 'gentler' });
    expect(mayBegin(again.found)).toBe(true);
  });
});
