import { type Answers, questionnaireV1, sampleAnswers } from '@unbrace/shared/intake';
import type { ThresholdChanges } from '@unbrace/shared/triage';
import { watchAnswers } from './watch-answers.ts';

const today = '2026-11-20';
const watch = (answers: Answers, thresholds: ThresholdChanges = {}) =>
  watchAnswers(answers, { definition: questionnaireV1, today, country: 'AU', thresholds });
const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });

describe('watching answers as they are given', () => {
  it('is quiet while the form is blank', () => {
    expect(watch({})).toEqual({ alarm: null, panel: null });
  });

  it('is quiet about an ordinary back', () => {
    expect(watch(sampleAnswers.ordinaryBack(today))).toEqual({ alarm: null, panel: null });
  });

  it('raises the alarm at the first numb saddle, with the numbers of the country', () => {
    const { alarm } = watch({ private: ticks('numb') });
    expect(alarm).toMatchObject({ tier: 'EMERGENCY', itemIds: ['private'] });
    expect(alarm?.contacts[0]?.phone).toBe('000');
    expect(alarm?.texts.join(' ')).toContain('bike saddle');
  });

  it('shows the numbers beside a "not sure" without stopping', () => {
    expect(watch({ private: ticks('unsure') })).toEqual({ alarm: null, panel: 'unsure' });
  });

  it('judges by the numbers of the clinic, as the server does', () => {
    const answers = sampleAnswers.ordinaryBack(today);
    const high = {
      ...answers,
      heart: ticks('measured'),
      'blood-pressure': { kind: 'quantity' as const, values: [175, 100], unit: 'mm[Hg]' as const },
    };
    expect([watch(high).alarm, watch(high, { bpBlockSystolic: 170 }).alarm?.tier]).toEqual([
      null,
      'URGENT_REFERRAL',
    ]);
  });

  it('reads what is written in own words', () => {
    const note = { kind: 'text' as const, text: 'I have chest pain right now and cannot breathe' };
    expect(watch({ note }).panel).toBe('words');
  });
});
