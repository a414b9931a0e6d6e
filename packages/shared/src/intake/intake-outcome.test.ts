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
});
