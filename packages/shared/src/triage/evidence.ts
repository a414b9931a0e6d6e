import type { FactName } from './facts.ts';
import type { Rule } from './rule.ts';
import type { Supposing } from './supposing.ts';
import type { Evidence } from './triage.contract.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * The facts without which a rule would not have fired: each one that belongs to some smallest set of answers that still
 * makes it fire, in the order in which the rule reads them.
 */
export function evidenceFor(rule: Rule, supposing: Supposing, limits: Thresholds): Evidence[] {
  const facts = supposing.real;
  const said = rule.reads.filter((name) => isSaid(facts[name]));
  const orders = [said, said.toReversed()];
  const stillFires = (): boolean => rule.fires(supposing.facts, limits);
  return said
    .filter((name) => orders.some((order) => isNeeded(name, order, supposing, stillFires)))
    .map((fact) => ({ fact, value: facts[fact] ?? null }));
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== false && value !== 'none';

/** Takes the other answers away one by one while the rule still fires; is this one then indispensable? */
function isNeeded(
  name: FactName,
  order: readonly FactName[],
  supposing: Supposing,
  stillFires: () => boolean,
): boolean {
  for (const other of order) {
    if (other === name) continue;
    supposing.absent(other);
    if (!stillFires()) supposing.asItIs(other);
  }
  supposing.absent(name);
  const needed = !stillFires();
  for (const other of order) supposing.asItIs(other);
  return needed;
}
