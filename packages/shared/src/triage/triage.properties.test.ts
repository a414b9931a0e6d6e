import fc from 'fast-check';
import { services } from './effects.ts';
import type { FactName, Facts } from './facts.ts';
import { factNames } from './facts.ts';
import { positivesOf } from './positives.ts';
import { mergeEffects } from './restrictions.ts';
import { ruleSet } from './rule-set.ts';
import { anyFacts, fewFacts } from './testing/any-facts.ts';
import { judge } from './testing/judge.ts';
import { defaultThresholds, tightenOnly } from './thresholds.ts';
import { severity } from './tier.ts';
import { TriageOutcome } from './triage.contract.ts';

/** These make a person safer, or are the moment and the wish rather than a symptom, condition or risk. */
const noSymptom: FactName[] = [
  'assessedByClinician',
  'traumaAssessed',
  'maternityApproval',
  'guardianConsent',
  'bladderLongstandingUnchanged',
  'mechanicalTrigger',
  'context',
  'unsureRedFlags',
];

const symptoms = factNames.filter(
  (name) => !noSymptom.includes(name) && ruleSet.rules.some((rule) => rule.reads.includes(name)),
);

/** What was not said, or said to be not so; a "not sure" is already held and stays out. */
const isNegative = (value: unknown): boolean =>
  value == null ||
  value === false ||
  value === 'none' ||
  value === 'no' ||
  (Array.isArray(value) && value.length === 0);

const severityOf = (facts: Facts): number => severity(judge(facts).tier);

const addedSymptom = anyFacts.chain((facts) =>
  fc
    .constantFrom(...symptoms.filter((name) => isNegative(facts[name])))
    .chain((name) =>
      fc.constantFrom(...positivesOf(name, defaultThresholds)).map((value) => ({ facts, name, value })),
    ),
);

describe('whatever the facts', () => {
  it('triage gives an outcome as its contract says', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const outcome = judge(facts);
        expect(TriageOutcome.safeParse(outcome).success).toBe(true);
        expect(outcome.findings.every((finding) => finding.evidence.length > 0)).toBe(true);
      }),
    );
  });

  it('the same facts in another order have the same outcome and the same hash', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
        expect(judge(turned)).toEqual(judge(facts));
      }),
    );
  });

  it('a symptom, condition or risk added never lowers the tier', () => {
    fc.assert(
      fc.property(addedSymptom, ({ facts, name, value }) => {
        expect(severityOf({ ...facts, [name]: value })).toBeGreaterThanOrEqual(severityOf(facts));
      }),
      { numRuns: 500 },
    );
  });

  it('a symptom added to few answers never lowers the tier either', () => {
    fc.assert(
      fc.property(fewFacts, fc.constantFrom(...symptoms), fc.nat(), (facts, name, pick) => {
        fc.pre(isNegative(facts[name]));
        const values = positivesOf(name, defaultThresholds);
        const worse = { ...facts, [name]: values[pick % values.length] };
        expect(severityOf(worse)).toBeGreaterThanOrEqual(severityOf(facts));
      }),
      { numRuns: 500 },
    );
  });

  it('an open question is at least as strict as a no', () => {
    fc.assert(
      fc.property(fewFacts, fc.constantFrom(...symptoms), (facts, name) => {
        fc.pre(isNegative(facts[name]));
        const open = { ...facts, unsureRedFlags: [name as Exclude<FactName, 'unsureRedFlags'>] };
        expect(severityOf(open)).toBeGreaterThanOrEqual(severityOf(facts));
      }),
    );
  });

  it('a clinic that tightens never lets more pass', () => {
    const strict = tightenOnly({
      severePain: 6,
      fractureRiskAge: 55,
      bpHoldSystolic: 140,
      strokeMonths: 12,
      answersValidDays: 30,
    });
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const tier = judge(facts, { thresholds: strict }).tier;
        expect(severity(tier)).toBeGreaterThanOrEqual(severityOf(facts));
      }),
    );
  });

  it('caps only go down, and what is left out only grows, as findings are added', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const effects = judge(one).findings.flatMap((finding) => finding.effects);
        const before = mergeEffects(effects);
        const after = mergeEffects([
          ...effects,
          ...judge(other).findings.flatMap((finding) => finding.effects),
        ]);
        expect(after.maxPressure ?? 10).toBeLessThanOrEqual(before.maxPressure ?? 10);
        expect(after.maxMinutes ?? 240).toBeLessThanOrEqual(before.maxMinutes ?? 240);
        expect(before.services).toEqual(expect.arrayContaining(after.services));
        expect(services).toEqual(expect.arrayContaining(after.services));
        expect(after.avoidAreas).toEqual(expect.arrayContaining(before.avoidAreas));
      }),
    );
  });
});
