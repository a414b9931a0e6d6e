import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { invalid } from '../api/stripe-error.ts';
import {
  clearable,
  flag,
  list,
  metadata,
  oneOf,
  page,
  range,
  text,
  textUpTo,
  webAddress,
} from '../params/kinds.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { group, params } from '../params/params.ts';
import { chosenMethod } from '../payment-intents/chosen-method.ts';
import { confirmSetupIntent, unexpectedSetupState } from './confirm-setup-intent.ts';
import { makeSetupIntent } from './make-setup-intent.ts';

const create = params<Stripe.SetupIntentCreateParams>()({
  allowed_payment_method_types: list(oneOf('card')).optional(),
  automatic_payment_methods: group({
    enabled: flag,
    allow_redirects: oneOf('always', 'never').optional(),
  }).optional(),
  confirm: flag.optional(),
  customer: text.optional(),
  description: textUpTo(1000).optional(),
  metadata: metadata.optional(),
  payment_method: text.optional(),
  return_url: webAddress.optional(),
  usage: oneOf('off_session', 'on_session').optional(),
  use_stripe_sdk: flag.optional(),
});

const update = params<Stripe.SetupIntentUpdateParams>()({
  customer: text.optional(),
  description: textUpTo(1000).optional(),
  metadata: clearable(metadata).optional(),
  payment_method: text.optional(),
});

const confirm = params<Stripe.SetupIntentConfirmParams>()({
  payment_method: text.optional(),
  return_url: webAddress.optional(),
  use_stripe_sdk: flag.optional(),
});

const cancel = params<Stripe.SetupIntentCancelParams>()({
  cancellation_reason: oneOf('abandoned', 'duplicate', 'requested_by_customer').optional(),
});

const listing = params<Stripe.SetupIntentListParams>()({
  ...page,
  created: range.optional(),
  customer: text.optional(),
  payment_method: text.optional(),
});

function createSetupIntent(context: Context, given: ReturnType<typeof create.parse>): Stripe.SetupIntent {
  if (given.customer) context.get('customer', given.customer, 'customer');
  if (given.return_url && !given.confirm)
    throw invalid('You can only pass `return_url` when `confirm` is true.', { param: 'return_url' });
  const method =
    given.payment_method && chosenMethod(context, given.payment_method, given.customer ?? null).id;
  const automatic = given.automatic_payment_methods;
  const intent = context.put(
    'setup_intent',
    makeSetupIntent(context, {
      allowed_payment_method_types: given.allowed_payment_method_types ?? null,
      automatic_payment_methods: automatic
        ? { enabled: automatic.enabled, allow_redirects: automatic.allow_redirects ?? 'always' }
        : null,
      customer: given.customer ?? null,
      description: given.description ?? null,
      metadata: given.metadata ?? {},
      payment_method: method ?? null,
      usage: given.usage ?? 'off_session',
    }),
  );
  context.announce('setup_intent.created', intent);
  return given.confirm ? confirmSetupIntent(context, intent, given.return_url) : intent;
}

function updateSetupIntent(context: Context, given: ReturnType<typeof update.parse>, id: string) {
  const before = context.get('setup_intent', id, 'intent');
  const customer = (given.customer ?? before.customer) as string | null;
  if (given.customer) context.get('customer', given.customer, 'customer');
  const method = given.payment_method && chosenMethod(context, given.payment_method, customer).id;
  if (method && ['succeeded', 'canceled'].includes(before.status))
    throw unexpectedSetupState(
      before,
      `You cannot update this SetupIntent: it has a status of ${before.status}.`,
    );
  return context.put('setup_intent', {
    ...before,
    customer,
    description: given.description ?? before.description,
    metadata: mergedMetadata(before.metadata ?? {}, given.metadata),
    ...(method ? { payment_method: method, status: 'requires_confirmation' } : {}),
  });
}

function cancelSetupIntent(context: Context, given: ReturnType<typeof cancel.parse>, id: string) {
  const intent = context.get('setup_intent', id, 'intent');
  if (['succeeded', 'canceled'].includes(intent.status))
    throw unexpectedSetupState(
      intent,
      `You cannot cancel this SetupIntent because it has a status of ${intent.status}.`,
    );
  const canceled = context.put('setup_intent', {
    ...intent,
    cancellation_reason: given.cancellation_reason ?? null,
    next_action: null,
    status: 'canceled',
  });
  context.announce('setup_intent.canceled', canceled);
  return canceled;
}

export const setupIntentRoutes = [
  route('POST', '/v1/setup_intents', create, createSetupIntent),
  route('GET', '/v1/setup_intents', listing, (context, given) => {
    const found = context.account
      .all('setup_intent')
      .values()
      .filter((each) => isWithin(each.created, given.created))
      .filter((each) => !given.customer || each.customer === given.customer)
      .filter((each) => !given.payment_method || each.payment_method === given.payment_method);
    return pageOf('/v1/setup_intents', found, given);
  }),
  route('GET', '/v1/setup_intents/:id', params<object>()({}), (context, _, id) =>
    context.get('setup_intent', id, 'intent'),
  ),
  route('POST', '/v1/setup_intents/:id', update, updateSetupIntent),
  route('POST', '/v1/setup_intents/:id/confirm', confirm, (context, given, id) => {
    const before = context.get('setup_intent', id, 'intent');
    const method =
      given.payment_method &&
      chosenMethod(context, given.payment_method, before.customer as string | null).id;
    return confirmSetupIntent(
      context,
      { ...before, ...(method ? { payment_method: method } : {}) },
      given.return_url,
    );
  }),
  route('POST', '/v1/setup_intents/:id/cancel', cancel, cancelSetupIntent),
];
