import type Stripe from 'stripe';
import { Account } from '../state/account.ts';
import type { Store } from '../state/store.ts';
import { platformId } from '../state/platform-id.ts';

/** What an endpoint keeps to itself. */
export interface EndpointFacts {
  secret: string;
  /** Whether it listens to the connected accounts instead of its own. */
  connect: boolean;
}

export interface OwnedEndpoint {
  owner: Account;
  endpoint: Stripe.WebhookEndpoint;
}

/** The endpoints that an account's events go to: its own, and the platform's that listen to connected accounts. */
export function endpointsOf(store: Store, account: Account): OwnedEndpoint[] {
  const own = listening(account, false);
  return account.isPlatform ? own : [...own, ...listening(new Account(store, platformId, true), true)];
}

const listening = (owner: Account, connect: boolean): OwnedEndpoint[] =>
  owner
    .all('webhook_endpoint')
    .values()
    .filter((endpoint) => endpointFacts(owner).get(endpoint.id)?.connect === connect)
    .map((endpoint) => ({ owner, endpoint }));

export const endpointFacts = (owner: Account) => owner.facts<EndpointFacts>('webhook_endpoint');
