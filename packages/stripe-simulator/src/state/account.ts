import type { Kind, Kinds } from './kinds.ts';
import type { Store, Table } from './store.ts';

/** A Stripe account, the platform's or a connected one: what is in one is not in another. */
export class Account {
  readonly id: string;
  readonly isPlatform: boolean;
  readonly #store: Store;

  constructor(store: Store, id: string, isPlatform: boolean) {
    this.#store = store;
    this.id = id;
    this.isPlatform = isPlatform;
  }

  all<K extends Kind>(kind: K): Table<Kinds[K]> {
    return this.#store.table(`${this.id}/${kind}`);
  }

  /** What Stripe knows about an object and does not show, such as how a test card behaves. */
  facts<T>(name: string): Table<T> {
    return this.#store.table(`${this.id}/facts/${name}`);
  }
}
