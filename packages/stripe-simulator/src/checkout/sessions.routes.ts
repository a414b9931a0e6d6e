import type Stripe from 'stripe';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { page } from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { params } from '../params/params.ts';
import { createSession } from './create-session.ts';
import { expireSession } from './expire-session.ts';
import { lineItemsOf } from './line-items.ts';
import { create, listing, update } from './sessions.params.ts';

export const sessionRoutes = [
  route('POST', '/v1/checkout/sessions', create, createSession),
  route('GET', '/v1/checkout/sessions', listing, (context, given) => {
    const found = context.account
      .all('checkout.session')
      .values()
      .filter((each) => isWithin(each.created, given.created))
      .filter((each) => !given.customer || each.customer === given.customer)
      .filter((each) => !given.payment_intent || each.payment_intent === given.payment_intent)
      .filter((each) => !given.status || each.status === given.status)
      .filter(
        (each) => !given.customer_details || each.customer_details?.email === given.customer_details.email,
      );
    return pageOf('/v1/checkout/sessions', found, given);
  }),
  route('GET', '/v1/checkout/sessions/:id', params<object>()({}), (context, _, id) =>
    context.get('checkout.session', id, 'session'),
  ),
  route('POST', '/v1/checkout/sessions/:id', update, (context, given, id) => {
    const before = context.get('checkout.session', id, 'session');
    return context.put('checkout.session', {
      ...before,
      metadata: mergedMetadata(before.metadata ?? {}, given.metadata),
    });
  }),
  route(
    'POST',
    '/v1/checkout/sessions/:id/expire',
    params<Stripe.Checkout.SessionExpireParams>()({}),
    (context, _, id) => expireSession(context, id),
  ),
  route(
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    params<Stripe.Checkout.SessionListLineItemsParams>()(page),
    (context, given, id) => {
      context.get('checkout.session', id, 'session');
      return lineItemsOf(context.account, id, given);
    },
  ),
];
