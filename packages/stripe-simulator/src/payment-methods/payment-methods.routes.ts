import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { invalid } from '../api/stripe-error.ts';
import { addressOf } from '../customers/address-of.ts';
import { address, clearable, email, integer, metadata, oneOf, page, text } from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { group, params } from '../params/params.ts';
import { attachPaymentMethod, detachPaymentMethod } from './attach-payment-method.ts';
import { makePaymentMethod, paymentMethodFor } from './make-payment-method.ts';

const billing = group({
  address: clearable(address).optional(),
  email: clearable(email).optional(),
  name: clearable(text).optional(),
  phone: clearable(text).optional(),
});

const create = params<Stripe.PaymentMethodCreateParams>()({
  type: oneOf('card'),
  card: group({
    number: text.optional(),
    exp_month: integer(1, 12).optional(),
    exp_year: integer(0, 2100).optional(),
    cvc: text.optional(),
    token: text.optional(),
  }),
  billing_details: billing.optional(),
  metadata: metadata.optional(),
});

const update = params<Stripe.PaymentMethodUpdateParams>()({
  billing_details: billing.optional(),
  metadata: clearable(metadata).optional(),
});

const listing = params<Stripe.PaymentMethodListParams>()({
  ...page,
  customer: text.optional(),
  type: oneOf('card').optional(),
});

type Billing = NonNullable<ReturnType<typeof create.parse>['billing_details']>;

function billingOf(given: Billing = {}): Partial<Stripe.PaymentMethod.BillingDetails> {
  const { address: place, ...rest } = given;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return place ? { ...known, address: addressOf(place) } : known;
}

function createPaymentMethod(context: Context, given: ReturnType<typeof create.parse>): Stripe.PaymentMethod {
  const { number, exp_month: month, exp_year: year, cvc, token } = given.card;
  if (token) return paymentMethodFor(context, token.replace(/^tok_/, 'pm_card_'), 'card[token]');
  if (!number || !month || !year)
    throw invalid('Missing required param: card[number], card[exp_month] and card[exp_year].', {
      code: 'parameter_missing',
      param: 'card',
    });
  const details = { billing: billingOf(given.billing_details), metadata: given.metadata ?? {} };
  return makePaymentMethod(context, { number, exp_month: month, exp_year: year, cvc }, details);
}

const cardsOf = (context: Context, customer?: string) =>
  context.account
    .all('payment_method')
    .values()
    .filter((method) => method.customer !== null && (!customer || method.customer === customer));

export const paymentMethodRoutes = [
  route('POST', '/v1/payment_methods', create, createPaymentMethod),
  route('GET', '/v1/payment_methods', listing, (context, { customer, ...rest }) => {
    if (customer) context.get('customer', customer, 'customer');
    return pageOf('/v1/payment_methods', cardsOf(context, customer), rest);
  }),
  route('GET', '/v1/payment_methods/:id', params<object>()({}), (context, _, id) =>
    context.get('payment_method', id, 'payment_method'),
  ),
  route('POST', '/v1/payment_methods/:id', update, (context, given, id) => {
    const before = context.get('payment_method', id, 'payment_method');
    const after = context.put('payment_method', {
      ...before,
      billing_details: { ...before.billing_details, ...billingOf(given.billing_details) },
      metadata: mergedMetadata(before.metadata ?? {}, given.metadata),
    });
    context.announce('payment_method.updated', after, { metadata: before.metadata });
    return after;
  }),
  route(
    'POST',
    '/v1/payment_methods/:id/attach',
    params<Stripe.PaymentMethodAttachParams>()({ customer: text }),
    (context, { customer }, id) => {
      if (context.account.facts<true>('detached').has(id))
        throw invalid(
          'This PaymentMethod was previously used without being attached to a Customer or was detached from a ' +
            'Customer, and may not be used again.',
          { param: 'payment_method' },
        );
      return attachPaymentMethod(context, paymentMethodFor(context, id), customer);
    },
  ),
  route('POST', '/v1/payment_methods/:id/detach', params<object>()({}), (context, _, id) =>
    detachPaymentMethod(context, context.get('payment_method', id, 'payment_method')),
  ),
  route(
    'GET',
    '/v1/customers/:id/payment_methods',
    params<Stripe.CustomerListPaymentMethodsParams>()({ ...page, type: oneOf('card').optional() }),
    (context, given, id) => {
      context.get('customer', id, 'customer');
      return pageOf(`/v1/customers/${id}/payment_methods`, cardsOf(context, id), given);
    },
  ),
];
