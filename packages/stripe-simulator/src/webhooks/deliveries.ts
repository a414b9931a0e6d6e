import type Stripe from 'stripe';
import type { SimulatedClock } from '../clock.ts';
import type { Faults } from '../faults/faults.ts';
import type { Account } from '../state/account.ts';
import { newId } from '../state/ids.ts';
import type { Store, Table } from '../state/store.ts';
import type { Delivery } from './delivery.ts';
import { endpointsOf } from './endpoints-of.ts';
import { send } from './send.ts';

/** Sends events to webhook endpoints, in order, and again with back-off until they are taken. */
export class Deliveries {
  readonly #store: Store;
  readonly #clock: SimulatedClock;
  readonly #faults: Faults;
  /** Seconds before each further try. */
  readonly #backOff: readonly number[];
  readonly #waiting: Table<Delivery>;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;
  #closed = false;

  constructor(parts: { store: Store; clock: SimulatedClock; faults: Faults; backOff: readonly number[] }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#faults = parts.faults;
    this.#backOff = parts.backOff;
    this.#waiting = parts.store.table('deliveries');
  }

  endpointsFor(account: Account, type: string) {
    return endpointsOf(this.#store, account).filter(
      ({ endpoint }) =>
        endpoint.status === 'enabled' &&
        (endpoint.enabled_events.includes('*') || endpoint.enabled_events.includes(type)),
    );
  }

  enqueue(account: Account, event: Stripe.Event): void {
    const { duplicate = 0, delayMilliseconds = 0 } = this.#faults.webhooks;
    for (const { owner, endpoint } of this.endpointsFor(account, event.type)) {
      const copies = duplicate && this.#faults.random() < duplicate ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const delivery: Delivery = {
          id: newId('whd'),
          accountId: account.id,
          eventId: event.id,
          endpointAccountId: owner.id,
          endpointId: endpoint.id,
          tries: 0,
          dueAt: this.#clock.millis + (delayMilliseconds ? this.#faults.random() * delayMilliseconds : 0),
        };
        this.#waiting.put(delivery.id, delivery);
      }
    }
  }

  /** Starts sending what is due, and sets a timer for what is due later. */
  pump(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendDue().finally(() => {
      this.#sending = undefined;
      this.#armTimer();
    });
  }

  /** Resolves when nothing is due any more; what waits for its next try may still wait. */
  async settled(): Promise<void> {
    do {
      this.pump();
      await this.#sending;
    } while (!this.#closed && this.#due().length);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#sending;
  }

  #due(): Delivery[] {
    return this.#waiting.values().filter((delivery) => delivery.dueAt <= this.#clock.millis);
  }

  async #sendDue(): Promise<void> {
    for (let due = this.#due(); due.length && !this.#closed; due = this.#due()) {
      const index = this.#faults.webhooks.shuffle ? Math.floor(this.#faults.random() * due.length) : 0;
      const next = due[index];
      if (next) await this.#try(next);
    }
  }

  async #try(delivery: Delivery): Promise<void> {
    const lost = this.#faults.random() < (this.#faults.webhooks.lose ?? 0);
    const taken = !lost && (await send(this.#store, delivery));
    const wait = this.#backOff[delivery.tries];
    if (taken || wait === undefined) this.#waiting.delete(delivery.id);
    else {
      const dueAt = this.#clock.millis + wait * 1000;
      this.#waiting.put(delivery.id, { ...delivery, tries: delivery.tries + 1, dueAt });
    }
    this.#store.flush();
  }

  #armTimer(): void {
    const next = Math.min(...this.#waiting.values().map((delivery) => delivery.dueAt));
    if (this.#closed || next === Infinity) return;
    // At least a moment: a clock that stands still would otherwise be asked without end.
    const wait = Math.min(Math.max(next - this.#clock.millis, 20), 60_000);
    this.#timer = setTimeout(() => {
      this.pump();
    }, wait).unref();
  }
}
