import { Idempotency } from './api/idempotency.ts';
import type { SimulatedClock } from './clock.ts';
import type { Faults } from './faults/faults.ts';
import { Account } from './state/account.ts';
import { platformId } from './state/platform-id.ts';
import type { Store, Table } from './state/store.ts';
import type { Deliveries } from './webhooks/deliveries.ts';

/** Something that ends by itself when its time has come: a hold on a card, an open Checkout Session. */
export interface Deadline {
  kind: 'hold' | 'session';
  accountId: string;
  id: string;
  /** Epoch seconds. */
  at: number;
}

/** The whole of the simulated Stripe: accounts, time, webhooks on their way, faults on order. */
export class World {
  readonly store: Store;
  readonly clock: SimulatedClock;
  readonly faults: Faults;
  readonly deliveries: Deliveries;
  readonly platform: Account;
  readonly deadlines: Table<Deadline>;
  readonly idempotency = new Idempotency();
  /** Where people's browsers reach the hosted pages, without a slash at the end. */
  publicUrl = '';
  readonly #connected: Table<string>;

  constructor(parts: { store: Store; clock: SimulatedClock; faults: Faults; deliveries: Deliveries }) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.faults = parts.faults;
    this.deliveries = parts.deliveries;
    this.platform = new Account(this.store, platformId, true);
    this.deadlines = this.store.table('deadlines');
    this.#connected = this.store.table('connected_accounts');
  }

  /** Connects an account to the platform; one that is there stays as it is. */
  connect(id: string): void {
    if (!this.#connected.has(id)) this.#connected.put(id, id);
  }

  connected(id: string): Account | undefined {
    return this.#connected.has(id) ? new Account(this.store, id, false) : undefined;
  }

  accounts(): Account[] {
    return [this.platform, ...this.#connected.keys().map((id) => new Account(this.store, id, false))];
  }

  /** Makes what has happened last, then lets the webhooks go out. */
  commit(): void {
    this.store.flush();
    this.deliveries.pump();
  }
}
