import type Stripe from 'stripe';
import type { Account } from '../state/account.ts';
import { newId } from '../state/ids.ts';
import { prefixes } from '../state/kinds.ts';
import type { World } from '../world.ts';

export const apiVersion = '2026-10-28.endive';

interface News {
  account: Account;
  /** The request behind it, if there is one. */
  cause: Stripe.Event.Request | null;
  type: Stripe.Event['type'];
  object: object;
  /** What the changed fields were before. */
  previous?: object | undefined;
}

/** Writes an event with the object as it is now, and hands it to the endpoints that asked for its type. */
export function announce(world: World, { account, cause, type, object, previous }: News): void {
  // The union of all events is told apart by `type`, which only the caller knows to belong to `object`.
  const event = {
    id: newId(prefixes.event),
    object: 'event',
    ...(account.isPlatform ? {} : { account: account.id }),
    api_version: apiVersion,
    created: world.clock.now,
    data: { object, ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: world.deliveries.endpointsFor(account, type).length,
    request: cause ?? { id: null, idempotency_key: null },
    type,
  } as Stripe.Event;
  account.all('event').put(event.id, event);
  world.deliveries.enqueue(account, event);
}
