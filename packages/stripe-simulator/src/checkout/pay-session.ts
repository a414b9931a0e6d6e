import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { makeCustomer } from '../customers/make-customer.ts';
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent.ts';
import { makePaymentIntent } from '../payment-intents/make-payment-intent.ts';
import { makePaymentMethod, type CardInput } from '../payment-methods/make-payment-method.ts';
import { confirmSetupIntent } from '../setup-intents/confirm-setup-intent.ts';
import { completeSession } from './complete-session.ts';
import type { SessionInput } from './sessions.params.ts';

export interface Payer {
  card: CardInput;
  email: string;
  name: string;
}

export type Paid = { next: 'done' } | { next: 'authenticate'; intentId: string };

/** What the page's button does: pays, or saves the card. A refusal of the card is thrown, and the session stays open. */
export function paySession(context: Context, session: Stripe.Checkout.Session, payer: Payer): Paid {
  const method = makePaymentMethod(context, payer.card, {
    billing: { email: payer.email, name: payer.name },
  });
  const known = context.put('checkout.session', {
    ...session,
    customer_details: {
      address: null,
      business_name: null,
      email: payer.email,
      individual_name: null,
      name: payer.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
  });
  const intent =
    session.mode === 'payment' ? pay(context, known, method.id) : save(context, known, method.id);
  if (intent.status === 'requires_action') return { next: 'authenticate', intentId: intent.id };
  completeSession(context, session.id);
  return { next: 'done' };
}

function pay(context: Context, session: Stripe.Checkout.Session, methodId: string): Stripe.PaymentIntent {
  const begun = typeof session.payment_intent === 'string' ? session.payment_intent : undefined;
  const intent = begun ? context.get('payment_intent', begun) : begin(context, session);
  return confirmPaymentIntent(
    context,
    { ...intent, payment_method: methodId },
    { offSession: false, returnUrl: pageOf(context, session) },
  );
}

/** The intent of a session is made when somebody first tries to pay. */
function begin(context: Context, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const given = context.account.facts<SessionInput>('session').get(session.id);
  const data = given?.payment_intent_data ?? {};
  const customer = customerOf(context, session, data.setup_future_usage !== undefined);
  const intent = context.put(
    'payment_intent',
    makePaymentIntent(context, {
      amount: session.amount_total ?? 0,
      currency: session.currency ?? 'aud',
      application_fee_amount: data.application_fee_amount ?? null,
      capture_method: data.capture_method ?? 'automatic_async',
      customer,
      description: data.description ?? null,
      metadata: data.metadata ?? {},
      receipt_email: data.receipt_email ?? null,
      setup_future_usage: data.setup_future_usage ?? null,
      statement_descriptor: data.statement_descriptor ?? null,
      statement_descriptor_suffix: data.statement_descriptor_suffix ?? null,
      transfer_group: data.transfer_group ?? null,
    }),
  );
  context.put('checkout.session', { ...session, customer, payment_intent: intent.id });
  context.announce('payment_intent.created', intent);
  return intent;
}

function save(context: Context, session: Stripe.Checkout.Session, methodId: string): Stripe.SetupIntent {
  const customer = customerOf(context, session, true);
  context.put('checkout.session', { ...session, customer });
  const setup = context.get('setup_intent', session.setup_intent);
  return confirmSetupIntent(
    context,
    { ...setup, customer, payment_method: methodId },
    pageOf(context, session),
  );
}

/** The session's customer, or a new one when the card is to be kept or the merchant asked for one. */
function customerOf(context: Context, session: Stripe.Checkout.Session, needed: boolean): string | null {
  if (typeof session.customer === 'string') return session.customer;
  if (!needed && session.customer_creation !== 'always') return null;
  const { email = null, name = null } = session.customer_details ?? {};
  return makeCustomer(context, { email, name }).id;
}

const pageOf = (context: Context, session: Stripe.Checkout.Session) =>
  `${context.world.publicUrl}/c/pay/${session.id}`;
