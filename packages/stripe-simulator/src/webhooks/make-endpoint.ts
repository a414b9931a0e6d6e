import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { newId, randomText } from '../state/ids.ts';
import { endpointFacts } from './endpoints-of.ts';

interface Given {
  id?: string;
  url: string;
  events: string[];
  connect: boolean;
  secret?: string | undefined;
  description?: string | null | undefined;
  metadata?: Record<string, string>;
  apiVersion?: string | undefined;
}

/** An endpoint and its secret. The secret is shown once, to the one who makes it. */
export function makeEndpoint(context: Context, given: Given): Stripe.WebhookEndpoint & { secret: string } {
  const endpoint = context.put('webhook_endpoint', {
    id: given.id ?? newId('we'),
    object: 'webhook_endpoint',
    api_version: given.apiVersion ?? null,
    application: null,
    created: context.now,
    description: given.description ?? null,
    enabled_events: given.events,
    livemode: false,
    metadata: given.metadata ?? {},
    status: 'enabled',
    url: given.url,
  });
  const secret = given.secret ?? `whsec_${randomText(32)}`;
  endpointFacts(context.account).put(endpoint.id, { secret, connect: given.connect });
  return { ...endpoint, secret };
}
