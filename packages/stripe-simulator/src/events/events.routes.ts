import type Stripe from 'stripe';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { flag, list, page, range, text } from '../params/kinds.ts';
import { params } from '../params/params.ts';

const listing = params<Stripe.EventListParams>()({
  ...page,
  created: range.optional(),
  delivery_success: flag.optional(),
  type: text.optional(),
  types: list(text).optional(),
});

const matches = (pattern: string, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;

export const eventRoutes = [
  route('GET', '/v1/events', listing, (context, given) => {
    const found = context.account
      .all('event')
      .values()
      .filter((event) => isWithin(event.created, given.created))
      .filter((event) => !given.type || matches(given.type, event.type))
      .filter((event) => !given.types || given.types.some((type) => matches(type, event.type)))
      .filter(
        (event) =>
          given.delivery_success === undefined || (event.pending_webhooks === 0) === given.delivery_success,
      );
    return pageOf('/v1/events', found, given);
  }),
  route('GET', '/v1/events/:id', params<Stripe.EventRetrieveParams>()({}), (context, _, id) =>
    context.get('event', id),
  ),
];
