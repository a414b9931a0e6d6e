import { type Answers, questionnaireV1, sampleAnswers } from '@unbrace/shared/intake';
import { watchAnswers } from './watch-answers.ts';

const today = '2026-11-20';
const watch = (answers: Answers) =>
  watchAnswers(answers, { definition: questionnaireV1, today, country: 'AU' });
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

  it('reads what is written in own words', () => {
    const note = { kind: 'text' as const, text: 'I have chest pain right now and cannot breathe' };
    expect(watch({ note }).panel).toBe('words');
  });
});
