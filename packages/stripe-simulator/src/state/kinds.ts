import type Stripe from 'stripe';

/** What is kept, by the name that Stripe gives it in `object`. References are always ids; `expand` resolves them. */
export interface Kinds {
  customer: Stripe.Customer;
  payment_method: Stripe.PaymentMethod;
  payment_intent: Stripe.PaymentIntent;
  setup_intent: Stripe.SetupIntent;
  setup_attempt: Stripe.SetupAttempt;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  balance_transaction: Stripe.BalanceTransaction;
  application_fee: Stripe.ApplicationFee;
  fee_refund: Stripe.FeeRefund;
  event: Stripe.Event;
  webhook_endpoint: Stripe.WebhookEndpoint;
  'checkout.session': Stripe.Checkout.Session;
}

export type Kind = keyof Kinds;

/** The first part of the id of each kind. */
export const prefixes = {
  customer: 'cus',
  payment_method: 'pm',
  payment_intent: 'pi',
  setup_intent: 'seti',
  setup_attempt: 'setatt',
  charge: 'ch',
  refund: 're',
  balance_transaction: 'txn',
  application_fee: 'fee',
  fee_refund: 'fr',
  event: 'evt',
  webhook_endpoint: 'we',
  'checkout.session': 'cs_test',
} as const satisfies Record<Kind, string>;

export const kinds = Object.keys(prefixes) as Kind[];
