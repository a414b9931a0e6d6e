import type Stripe from 'stripe';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { clearable, email, metadata, page, range, text } from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { params } from '../params/params.ts';

const listing = params<Stripe.ChargeListParams>()({
  ...page,
  created: range.optional(),
  customer: text.optional(),
  payment_intent: text.optional(),
});

const update = params<Stripe.ChargeUpdateParams>()({
  description: text.optional(),
  metadata: clearable(metadata).optional(),
  receipt_email: email.optional(),
});

export const chargeRoutes = [
  route('GET', '/v1/charges', listing, (context, given) => {
    const found = context.account
      .all('charge')
      .values()
      .filter(
        (charge) =>
          isWithin(charge.created, given.created) &&
          (!given.customer || charge.customer === given.customer) &&
          (!given.payment_intent || charge.payment_intent === given.payment_intent),
      );
    return pageOf('/v1/charges', found, given);
  }),
  route('GET', '/v1/charges/:id', params<Stripe.ChargeRetrieveParams>()({}), (context, _, id) =>
    context.get('charge', id),
  ),
  route('POST', '/v1/charges/:id', update, (context, given, id) => {
    const before = context.get('charge', id);
    const after = context.put('charge', {
      ...before,
      description: given.description ?? before.description,
      receipt_email: given.receipt_email ?? before.receipt_email,
      metadata: mergedMetadata(before.metadata, given.metadata),
    });
    context.announce('charge.updated', after, { metadata: before.metadata });
    return after;
  }),
];
