import { Account } from '../state/account.ts';
import { platformId } from '../state/platform-id.ts';
import type { Store } from '../state/store.ts';
import type { Delivery } from './delivery.ts';
import { endpointFacts } from './endpoints-of.ts';
import { signatureHeader } from './signature.ts';

const patience = 10_000;

/** Tries once; whether the event needs no further try. One whose endpoint has gone needs none. */
export async function send(store: Store, delivery: Delivery): Promise<boolean> {
  const owner = accountOf(store, delivery.endpointAccountId);
  const endpoint = owner.all('webhook_endpoint').get(delivery.endpointId);
  const facts = endpointFacts(owner).get(delivery.endpointId);
  const account = accountOf(store, delivery.accountId);
  const event = account.all('event').get(delivery.eventId);
  if (!endpoint || !facts || !event) return true;

  const body = JSON.stringify(event, null, 2);
  if (!(await post(endpoint.url, body, signatureHeader(body, facts.secret)))) return false;
  const latest = account.all('event').get(event.id) ?? event;
  account
    .all('event')
    .put(event.id, { ...latest, pending_webhooks: Math.max(0, latest.pending_webhooks - 1) });
  return true;
}

async function post(url: string, body: string, signature: string): Promise<boolean> {
  try {
    const reply = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
    });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}

const accountOf = (store: Store, id: string) => new Account(store, id, id === platformId);
