import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { declined } from '../api/stripe-error.ts';
import { captureCharge } from '../charges/capture-charge.ts';
import type { Attempt } from '../charges/attempt.ts';
import { makeCharge } from '../charges/make-charge.ts';
import { saveWithCustomer } from '../payment-methods/attach-payment-method.ts';
import { rememberSetUp } from '../payment-methods/bank.ts';
import type { Decline } from '../payment-methods/test-cards.ts';

/** A hold lasts a week; one made while the card's holder was away, 4 days and 18 hours. */
const holdSeconds = { onSession: 7 * 24 * 60 * 60, offSession: (4 * 24 + 18) * 60 * 60 };

/** The bank has approved: the money is held, or taken at once. */
export function chargeIntent(context: Context, attempt: Attempt): Stripe.PaymentIntent {
  const { intent, method, offSession } = attempt;
  const manual = intent.capture_method === 'manual';
  const captureBefore = context.now + (offSession ? holdSeconds.offSession : holdSeconds.onSession);
  const authorised = makeCharge(context, { ...attempt, ...(manual ? { captureBefore } : {}) });
  const saved = saveCard(context, intent, method);
  const common = { ...intent, payment_method: saved.id, latest_charge: authorised.id, next_action: null };

  if (manual) {
    context.put('charge', authorised);
    context.world.deadlines.put(intent.id, {
      kind: 'hold',
      accountId: context.account.id,
      id: intent.id,
      at: captureBefore,
    });
    const held = context.put('payment_intent', {
      ...common,
      amount_capturable: intent.amount,
      last_payment_error: null,
      status: 'requires_capture',
    });
    context.announce('charge.succeeded', authorised);
    context.announce('payment_intent.amount_capturable_updated', held);
    return held;
  }
  const charge = captureCharge(context, authorised, intent.amount, intent.application_fee_amount);
  const paid = context.put('payment_intent', {
    ...common,
    amount_received: intent.amount,
    last_payment_error: null,
    status: 'succeeded',
  });
  context.announce('charge.succeeded', charge);
  context.announce('payment_intent.succeeded', paid);
  return paid;
}

/** With `setup_future_usage` the card stays with the customer, ready for payments while away if that was asked for. */
function saveCard(context: Context, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod) {
  if (!intent.setup_future_usage) return method;
  if (intent.setup_future_usage === 'off_session') rememberSetUp(context.account, method);
  return typeof intent.customer === 'string' ? saveWithCustomer(context, method, intent.customer) : method;
}

/** The bank has declined: a failed charge stays as the record, and the intent waits for another card. */
export function failIntent(context: Context, attempt: Attempt, decline: Decline): never {
  const { intent, method } = attempt;
  const charge = context.put('charge', makeCharge(context, { ...attempt, decline }));
  const error = {
    code: decline.code,
    decline_code: decline.declineCode,
    charge: charge.id,
    message: decline.message,
    payment_method: method,
  };
  const failed = context.put('payment_intent', {
    ...intent,
    last_payment_error: {
      ...error,
      doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
      type: 'card_error',
    },
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  context.announce('charge.failed', charge);
  context.announce('payment_intent.payment_failed', failed);
  const { message, ...details } = error;
  throw declined(message, { ...details, payment_intent: failed });
}

/** The card's holder did not authenticate: no charge is made. */
export function failAuthentication(context: Context, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const method = context.get('payment_method', intent.payment_method);
  const failed = context.put('payment_intent', {
    ...intent,
    last_payment_error: {
      code: 'payment_intent_authentication_failure',
      doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
      payment_method: method,
      type: 'invalid_request_error',
    },
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  context.announce('payment_intent.payment_failed', failed);
  return failed;
}
