import { judge } from './testing/judge.ts';
import {
  defaultThresholds,
  loosened,
  ThresholdChanges,
  thresholdDictionary,
  tightenOnly,
} from './thresholds.ts';
import { thresholdLoosened } from './triage.problems.ts';

describe('thresholds of a clinic', () => {
  it('are the signed-off defaults until it changes one', () => {
    expect(tightenOnly({})).toEqual(defaultThresholds);
  });

  it.each(Object.entries(thresholdDictionary))(
    '%s may be tightened, never loosened',
    (name, { value, tighter }) => {
      const stricter = tighter === 'lower' ? value - 1 : value + 1;
      const looser = tighter === 'lower' ? value + 1 : value - 1;
      expect(tightenOnly({ [name]: stricter })).toMatchObject({ [name]: stricter });
      expect(loosened({ [name]: value })).toEqual([]);
      expect(loosened({ [name]: looser })).toEqual([name]);
    },
  );

  it('are refused with the names of those that are too loose', () => {
    const attempt = () => tightenOnly({ capFlare: 4, severePain: 6, strokeMonths: 5 });
    expect(attempt).toThrow(thresholdLoosened.title);
    expect(loosened({ capFlare: 4, severePain: 6, strokeMonths: 5 })).toEqual(['capFlare', 'strokeMonths']);
  });

  it('know no other names', () => {
    expect(ThresholdChanges.safeParse({ capEverything: 1 }).success).toBe(false);
    expect(ThresholdChanges.safeParse({ capFlare: 2 }).success).toBe(true);
  });

  it('change the outcome and its hash', () => {
    const facts = { seizedUpHours: 5, painScore: 7, painTrend: 'worsening' } as const;
    const strict = judge(facts, {
      thresholds: tightenOnly({ capFlare: 2, flareMinutes: 30, severePain: 7 }),
    });
    expect(judge(facts)).toMatchObject({ tier: 'MODIFY', restrictions: { maxPressure: 3, maxMinutes: 45 } });
    expect(strict).toMatchObject({
      tier: 'URGENT_REFERRAL',
      restrictions: { maxPressure: 2, maxMinutes: 30 },
    });
    expect(strict.inputsHash).not.toBe(judge(facts).inputsHash);
  });
});
