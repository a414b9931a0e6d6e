import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { invalid } from '../api/stripe-error.ts';
import { clearable, flag, integer, metadata, oneOf, page, range, text } from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { params } from '../params/params.ts';
import { createRefund } from './create-refund.ts';

const create = params<Stripe.RefundCreateParams>()({
  amount: integer(1).optional(),
  charge: text.optional(),
  metadata: clearable(metadata).optional(),
  payment_intent: text.optional(),
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer').optional(),
  refund_application_fee: flag.optional(),
});

const update = params<Stripe.RefundUpdateParams>()({ metadata: clearable(metadata).optional() });

const listing = params<Stripe.RefundListParams>()({
  ...page,
  charge: text.optional(),
  created: range.optional(),
  payment_intent: text.optional(),
});

function chargeFor(context: Context, given: ReturnType<typeof create.parse>): Stripe.Charge {
  if (given.charge) return context.get('charge', given.charge, 'charge');
  if (!given.payment_intent)
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
      {
        code: 'parameter_missing',
      },
    );
  const intent = context.get('payment_intent', given.payment_intent, 'payment_intent');
  if (intent.status === 'succeeded') return context.get('charge', intent.latest_charge);
  throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
    param: 'payment_intent',
  });
}

export const refundRoutes = [
  route('POST', '/v1/refunds', create, (context, given) =>
    createRefund(context, chargeFor(context, given), given),
  ),
  route('GET', '/v1/refunds', listing, (context, given) => {
    const found = context.account
      .all('refund')
      .values()
      .filter((refund) => isWithin(refund.created, given.created))
      .filter((refund) => !given.charge || refund.charge === given.charge)
      .filter((refund) => !given.payment_intent || refund.payment_intent === given.payment_intent);
    return pageOf('/v1/refunds', found, given);
  }),
  route('GET', '/v1/refunds/:id', params<Stripe.RefundRetrieveParams>()({}), (context, _, id) =>
    context.get('refund', id),
  ),
  route('POST', '/v1/refunds/:id', update, (context, given, id) => {
    const before = context.get('refund', id);
    const after = context.put('refund', {
      ...before,
      metadata: mergedMetadata(before.metadata ?? {}, given.metadata),
    });
    context.announce('refund.updated', after, { metadata: before.metadata });
    return after;
  }),
];
