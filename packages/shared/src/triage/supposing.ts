import type { FactName, Facts } from './facts.ts';

/**
 * A copy of the facts in which single facts can be supposed to be otherwise. Whoever supposes takes it back: one copy serves
 * a whole evaluation, because copying a hundred answers for each rule is what would make it slow.
 */
export class Supposing {
  readonly real: Facts;
  readonly facts: Facts;

  constructor(facts: Facts) {
    this.real = facts;
    this.facts = { ...facts };
  }

  suppose(name: FactName, value: unknown): void {
    (this.facts as Record<FactName, unknown>)[name] = value;
  }

  absent(name: FactName): void {
    this.suppose(name, undefined);
  }

  asItIs(name: FactName): void {
    this.suppose(name, this.real[name]);
  }
}
