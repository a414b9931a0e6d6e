import type Stripe from 'stripe';
import { z } from 'zod';
import { pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { clearable, flag, list, metadata, page, text, webAddress } from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { params } from '../params/params.ts';
import { makeEndpoint } from './make-endpoint.ts';

type Created = Stripe.WebhookEndpointCreateParams;

const eventName = z.custom<Created['enabled_events'][number]>(
  (value) => typeof value === 'string' && /^(\*|[a-z_]+(\.[a-z_]+)+)$/.test(value),
  { error: 'Invalid enabled_events: must be an event type, or *' },
);
const version = z.custom<NonNullable<Created['api_version']>>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d(\.\w+)?$/.test(value),
  { error: 'Invalid API version' },
);

const create = params<Stripe.WebhookEndpointCreateParams>()({
  api_version: version.optional(),
  connect: flag.optional(),
  description: clearable(text).optional(),
  enabled_events: list(eventName),
  metadata: clearable(metadata).optional(),
  url: webAddress,
});

const update = params<Stripe.WebhookEndpointUpdateParams>()({
  description: clearable(text).optional(),
  disabled: flag.optional(),
  enabled_events: list(eventName).optional(),
  metadata: clearable(metadata).optional(),
  url: webAddress.optional(),
});

const nothing = params<object>()({});

export const webhookEndpointRoutes = [
  route('POST', '/v1/webhook_endpoints', create, (context, given) =>
    makeEndpoint(context, {
      url: given.url,
      events: given.enabled_events,
      connect: given.connect ?? false,
      description: given.description,
      metadata: given.metadata ?? {},
      apiVersion: given.api_version,
    }),
  ),
  route('GET', '/v1/webhook_endpoints', params<Stripe.WebhookEndpointListParams>()(page), (context, given) =>
    pageOf('/v1/webhook_endpoints', context.account.all('webhook_endpoint').values(), given),
  ),
  route('GET', '/v1/webhook_endpoints/:id', nothing, (context, _, id) => context.get('webhook_endpoint', id)),
  route('POST', '/v1/webhook_endpoints/:id', update, (context, given, id) => {
    const before = context.get('webhook_endpoint', id);
    const { disabled } = given;
    return context.put('webhook_endpoint', {
      ...before,
      description: given.description === undefined ? before.description : given.description,
      enabled_events: given.enabled_events ?? before.enabled_events,
      metadata: mergedMetadata(before.metadata, given.metadata),
      ...(disabled === undefined ? {} : { status: disabled ? 'disabled' : 'enabled' }),
      url: given.url ?? before.url,
    });
  }),
  route('DELETE', '/v1/webhook_endpoints/:id', nothing, (context, _, id) => {
    context.get('webhook_endpoint', id);
    context.account.all('webhook_endpoint').delete(id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
];
