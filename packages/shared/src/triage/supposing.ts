import type { FactName, Facts } from './facts.ts';

/** A copy of the facts in which single facts can be supposed to be otherwise, and taken back. */
export class Supposing {
  readonly facts: Facts;
  readonly #supposed: Partial<Record<FactName, unknown>>;

  constructor(facts: Facts) {
    // The real facts stay behind as the prototype: no copy of a hundred answers for each question asked of them.
    this.#supposed = Object.create(facts) as Partial<Record<FactName, unknown>>;
    this.facts = this.#supposed as Facts;
  }

  suppose(name: FactName, value: unknown): void {
    this.#supposed[name] = value;
  }

  absent(name: FactName): void {
    this.#supposed[name] = undefined;
  }

  asItIs(name: FactName): void {
    Reflect.deleteProperty(this.#supposed, name);
  }
}
