import type { FactName, Facts } from './facts.ts';
import { positivesOf } from './positives.ts';
import type { Rule } from './rule.ts';
import type { Supposing } from './supposing.ts';
import type { Thresholds } from './thresholds.ts';

const threeValued = [
  'saddleNumbness',
  'sexualChangeNew',
  'fever',
  'weightLossUnexplained',
  'painOnset',
] as const;

/** The facts that nobody knows: left blank, answered "not sure". */
export function openFacts(facts: Facts): ReadonlySet<FactName> {
  return new Set([
    ...(facts.unsureRedFlags ?? []),
    ...threeValued.filter((name) => facts[name] === 'unsure'),
  ]);
}

/**
 * Whether a rule that does not fire would, if some of the open facts were positive. Each is tried with its positive values
 * and as it is, because a positive answer to one may be what keeps another rule's counterpart from firing.
 */
export function couldFire(
  rule: Rule,
  supposing: Supposing,
  open: ReadonlySet<FactName>,
  limits: Thresholds,
): boolean {
  const undecided = rule.decidedBy.filter((name) => open.has(name));
  if (undecided.length === 0) return false;
  const firesFrom = (index: number): boolean => {
    const name = undecided[index];
    if (name === undefined) return rule.fires(supposing.facts, limits);
    for (const value of positivesOf(name, limits)) {
      supposing.suppose(name, value);
      if (firesFrom(index + 1)) return true;
    }
    supposing.asItIs(name);
    return firesFrom(index + 1);
  };
  const could = firesFrom(0);
  for (const name of undecided) supposing.asItIs(name);
  return could;
}
