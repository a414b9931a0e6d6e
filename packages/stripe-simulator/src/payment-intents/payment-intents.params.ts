import type Stripe from 'stripe';
import {
  clearable,
  currency,
  email,
  flag,
  integer,
  list,
  metadata,
  oneOf,
  page,
  range,
  text,
  textUpTo,
  webAddress,
} from '../params/kinds.ts';
import { group, params } from '../params/params.ts';

const captureMethod = oneOf('automatic', 'automatic_async', 'manual');
const futureUsage = oneOf('off_session', 'on_session');
const options = group({
  card: group({ request_three_d_secure: oneOf('any', 'automatic', 'challenge').optional() }).optional(),
});

const descriptors = {
  statement_descriptor: textUpTo(22).optional(),
  statement_descriptor_suffix: textUpTo(22).optional(),
};

export const create = params<Stripe.PaymentIntentCreateParams>()({
  amount: integer(1),
  currency,
  allowed_payment_method_types: list(oneOf('card')).optional(),
  application_fee_amount: integer().optional(),
  automatic_payment_methods: group({
    enabled: flag,
    allow_redirects: oneOf('always', 'never').optional(),
  }).optional(),
  capture_method: captureMethod.optional(),
  confirm: flag.optional(),
  confirmation_method: oneOf('automatic', 'manual').optional(),
  customer: text.optional(),
  description: textUpTo(1000).optional(),
  error_on_requires_action: flag.optional(),
  metadata: metadata.optional(),
  off_session: flag.optional(),
  payment_method: text.optional(),
  payment_method_options: options.optional(),
  receipt_email: email.optional(),
  return_url: webAddress.optional(),
  setup_future_usage: futureUsage.optional(),
  ...descriptors,
  transfer_group: text.optional(),
  use_stripe_sdk: flag.optional(),
});

export const update = params<Stripe.PaymentIntentUpdateParams>()({
  amount: integer(1).optional(),
  application_fee_amount: clearable(integer()).optional(),
  capture_method: captureMethod.optional(),
  currency: currency.optional(),
  customer: text.optional(),
  description: textUpTo(1000).optional(),
  metadata: clearable(metadata).optional(),
  payment_method: text.optional(),
  payment_method_options: options.optional(),
  receipt_email: clearable(email).optional(),
  setup_future_usage: clearable(futureUsage).optional(),
  ...descriptors,
  transfer_group: text.optional(),
});

export const confirm = params<Stripe.PaymentIntentConfirmParams>()({
  capture_method: captureMethod.optional(),
  error_on_requires_action: flag.optional(),
  off_session: flag.optional(),
  payment_method: text.optional(),
  payment_method_options: options.optional(),
  receipt_email: clearable(email).optional(),
  return_url: webAddress.optional(),
  setup_future_usage: clearable(futureUsage).optional(),
  use_stripe_sdk: flag.optional(),
});

export const capture = params<Stripe.PaymentIntentCaptureParams>()({
  amount_to_capture: integer(1).optional(),
  application_fee_amount: integer().optional(),
  final_capture: flag.optional(),
  metadata: clearable(metadata).optional(),
  ...descriptors,
});

export const cancel = params<Stripe.PaymentIntentCancelParams>()({
  cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer').optional(),
});

export const listing = params<Stripe.PaymentIntentListParams>()({
  ...page,
  created: range.optional(),
  customer: text.optional(),
});
