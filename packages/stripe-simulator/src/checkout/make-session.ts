import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { newId } from '../state/ids.ts';
import type { SessionInput } from './sessions.params.ts';

interface Known {
  mode: 'payment' | 'setup';
  currency: string | null;
  total: number;
  expiresAt: number;
  setupIntent: string | null;
}

/** A new session with every field that Stripe shows. */
export function makeSession(context: Context, given: SessionInput, known: Known): Stripe.Checkout.Session {
  const id = newId('cs_test', 58);
  const paying = known.mode === 'payment';
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: paying ? { enabled: false } : null,
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    amount_subtotal: paying ? known.total : null,
    amount_total: paying ? known.total : null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: given.billing_address_collection ?? null,
    cancel_url: given.cancel_url ?? null,
    client_reference_id: given.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: context.now,
    currency: known.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: given.custom_text?.after_submit ?? null,
      shipping_address: null,
      submit: given.custom_text?.submit ?? null,
      terms_of_service_acceptance: null,
    },
    customer: given.customer ?? null,
    customer_account: null,
    customer_creation: given.customer
      ? null
      : (given.customer_creation ?? (paying ? 'if_required' : 'always')),
    customer_details: null,
    customer_email: given.customer_email ?? null,
    discounts: [],
    expires_at: known.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: given.locale ?? null,
    managed_payments: null,
    metadata: given.metadata ?? {},
    mode: known.mode,
    origin_context: given.origin_context ?? null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: paying ? 'unpaid' : 'no_payment_required',
    permissions: null,
    phone_number_collection: { enabled: given.phone_number_collection?.enabled ?? false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: known.setupIntent,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: given.submit_type ?? null,
    subscription: null,
    success_url: given.success_url ?? null,
    total_details: paying ? { amount_discount: 0, amount_shipping: 0, amount_tax: 0 } : null,
    ui_mode: 'hosted_page',
    url: `${context.world.publicUrl}/c/pay/${id}`,
    wallet_options: null,
  };
}
