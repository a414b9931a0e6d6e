import type Stripe from 'stripe';
import type { Account } from '../state/account.ts';
import { idOf, newId, type Reference } from '../state/ids.ts';
import { prefixes, type Kind, type Kinds } from '../state/kinds.ts';
import type { World } from '../world.ts';
import { announce } from '../events/announce.ts';
import { missing } from './stripe-error.ts';

export type Cause = Stripe.Event.Request;

/** One account's side of one request, or of what time does by itself. */
export class Context {
  readonly world: World;
  readonly account: Account;
  readonly cause: Cause | null;

  constructor(world: World, account: Account, cause: Cause | null) {
    this.world = world;
    this.account = account;
    this.cause = cause;
  }

  /** Epoch seconds. */
  get now(): number {
    return this.world.clock.now;
  }

  /** The same cause, seen from the platform: application fees are its own. */
  get onPlatform(): Context {
    return new Context(this.world, this.world.platform, this.cause);
  }

  newId(kind: Kind, length?: number): string {
    return newId(prefixes[kind], length);
  }

  /** An object of this account; `param` is blamed when it is not there. */
  get<K extends Kind>(kind: K, reference: Reference, param = 'id'): Kinds[K] {
    const id = idOf(reference) ?? '';
    const found = this.account.all(kind).get(id);
    if (!found) throw missing(kind === 'payment_method' ? 'PaymentMethod' : kind, id, param);
    return found;
  }

  put<K extends Kind>(kind: K, object: Kinds[K]): Kinds[K] {
    this.account.all(kind).put(object.id, object);
    return object;
  }

  /** Tells the account's events, and the webhooks that listen, what has happened to an object. */
  announce(type: Stripe.Event['type'], object: object, previous?: object): void {
    announce(this.world, { account: this.account, cause: this.cause, type, object, previous });
  }
}
