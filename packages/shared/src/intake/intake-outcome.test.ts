import { defaultThresholds, type Facts, ruleSet, triage } from '../triage/index.ts';
import { clientOutcome } from './intake-outcome.ts';

const shownFor = (facts: Facts) =>
  clientOutcome(triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' }));

describe('what a client is shown after the safety check', () => {
  it('lets an ordinary back go on, without an emergency number', () => {
    expect(shownFor({ age: 38, backPain: true, painScore: 4 })).toMatchObject({
      kind: 'go',
      emergency: null,
    });
  });

  it('stops at a red flag, with the numbers of the country and that reason only', () => {
    const { kind, texts, emergency } = shownFor({ age: 38, saddleNumbness: 'yes', bloodThinner: true });
    expect({ kind, reasons: texts.length }).toEqual({ kind: 'stop', reasons: 1 });
    expect(emergency?.contacts[0]?.phone).toBe('000');
  });

  it('names no rule', () => {
    expect(JSON.stringify(shownFor({ age: 38, saddleNumbness: 'yes' }))).not.toMatch(/RF-|CL-|MD-/);
  });

  it('offers home care to who may be treated, and none to who should be seen first', () => {
    expect(shownFor({ backPain: true }).homeCare).toContain('knee_to_chest');
    expect(shownFor({ backPain: true, saddleNumbness: 'yes' }).homeCare).toEqual([]);
    expect(shownFor({ backPain: true, osteoporosis: true }).homeCare).toEqual([]);
  });

  it.each([
    ['go', { backPain: true }, /Choose a time/],
    ['gentler', { backPain: true, areaInflamedOrVeryTender: true }, /gentler treatment/],
    ['on_hold', { backPain: true, contagiousIllness: true }, /waits until/],
    ['stop', { backPain: true, saddleNumbness: 'yes' }, /see to this first/],
  ] as const)(
    'says %s and what happens next, with a reason unless nothing stands in the way',
    (kind, facts, next) => {
      const outcome = shownFor(facts);
      expect(outcome).toMatchObject({ kind, next: expect.stringMatching(next) });
      expect(outcome.texts.length > 0).toBe(kind !== 'go');
    },
  );
});
