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
  timestamp,
  webAddress,
} from '../params/kinds.ts';
import { group, params } from '../params/params.ts';

const message = clearable(group({ message: textUpTo(1200) })).optional();

const lineItem = group({
  price_data: group({
    currency,
    unit_amount: integer(),
    product_data: group({
      name: text,
      description: text.optional(),
      metadata: metadata.optional(),
      tax_code: text.optional(),
    }),
    tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified').optional(),
  }),
  metadata: metadata.optional(),
  quantity: integer(1, 999_999).optional(),
});

export const create = params<Stripe.Checkout.SessionCreateParams>()({
  allowed_payment_method_types: list(oneOf('card')).optional(),
  billing_address_collection: oneOf('auto', 'required').optional(),
  cancel_url: webAddress.optional(),
  client_reference_id: textUpTo(200).optional(),
  currency: currency.optional(),
  custom_text: group({ submit: message, after_submit: message }).optional(),
  customer: text.optional(),
  customer_creation: oneOf('always', 'if_required').optional(),
  customer_email: email.optional(),
  expires_at: timestamp.optional(),
  line_items: list(lineItem).optional(),
  locale: oneOf('auto', 'en', 'en-GB', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'zh').optional(),
  metadata: metadata.optional(),
  mode: oneOf('payment', 'setup').optional(),
  origin_context: oneOf('mobile_app', 'web').optional(),
  payment_intent_data: group({
    application_fee_amount: integer().optional(),
    capture_method: oneOf('automatic', 'automatic_async', 'manual').optional(),
    description: textUpTo(1000).optional(),
    metadata: metadata.optional(),
    receipt_email: email.optional(),
    setup_future_usage: oneOf('off_session', 'on_session').optional(),
    statement_descriptor: textUpTo(22).optional(),
    statement_descriptor_suffix: textUpTo(22).optional(),
    transfer_group: text.optional(),
  }).optional(),
  phone_number_collection: group({ enabled: flag }).optional(),
  setup_intent_data: group({
    description: textUpTo(1000).optional(),
    metadata: metadata.optional(),
  }).optional(),
  submit_type: oneOf('auto', 'book', 'donate', 'pay').optional(),
  success_url: text.optional(),
  ui_mode: oneOf('hosted_page').optional(),
});

export type SessionInput = ReturnType<typeof create.parse>;

export const update = params<Stripe.Checkout.SessionUpdateParams>()({
  metadata: clearable(metadata).optional(),
});

export const listing = params<Stripe.Checkout.SessionListParams>()({
  ...page,
  created: range.optional(),
  customer: text.optional(),
  customer_details: group({ email }).optional(),
  payment_intent: text.optional(),
  status: oneOf('complete', 'expired', 'open').optional(),
});
