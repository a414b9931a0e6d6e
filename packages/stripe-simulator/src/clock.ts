/** Time of the simulation: the outer clock, turned forward by whoever tests what a week does to a hold. */
export class SimulatedClock {
  readonly #outer: () => number;
  #ahead: number;

  constructor(outer: () => number = Date.now, ahead = 0) {
    this.#outer = outer;
    this.#ahead = ahead;
  }

  /** Epoch milliseconds. */
  get millis(): number {
    return this.#outer() + this.#ahead;
  }

  /** Epoch seconds, as Stripe tells time. */
  get now(): number {
    return Math.floor(this.millis / 1000);
  }

  /** How far the simulation is ahead of the outer clock, in milliseconds. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Turns the clock forward; time never runs back. */
  advance(seconds: number): void {
    this.#ahead += Math.max(0, seconds) * 1000;
  }
}
