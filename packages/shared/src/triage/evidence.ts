import type { FactName, Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { Supposing } from './supposing.ts';
import type { Evidence } from './triage.contract.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * The facts without which a rule would not have fired: each one that belongs to some smallest set of answers that still
 * makes it fire, in the order in which the rule reads them.
 */
export function evidenceFor(rule: Rule, facts: Facts, limits: Thresholds): Evidence[] {
  const said = rule.reads.filter((name) => isSaid(facts[name]));
  const reversed = said.toReversed();
  return said
    .filter((name) => [said, reversed].some((order) => isNeeded(name, order, rule, facts, limits)))
    .map((fact) => ({ fact, value: facts[fact] ?? null }));
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== false && value !== 'none';

/** Takes the other answers away one by one while the rule still fires; is this one then indispensable? */
function isNeeded(
  name: FactName,
  order: readonly FactName[],
  rule: Rule,
  facts: Facts,
  limits: Thresholds,
): boolean {
  const supposing = new Supposing(facts);
  for (const other of order) {
    if (other === name) continue;
    supposing.absent(other);
    if (!rule.fires(supposing.facts, limits)) supposing.asItIs(other);
  }
  supposing.absent(name);
  return !rule.fires(supposing.facts, limits);
}
