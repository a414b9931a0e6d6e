import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { declined, invalid } from '../api/stripe-error.ts';
import { saveWithCustomer } from '../payment-methods/attach-payment-method.ts';
import { askBank, rememberSetUp, type Question } from '../payment-methods/bank.ts';
import type { Decline } from '../payment-methods/test-cards.ts';
import { makeSetupAttempt } from './make-setup-attempt.ts';

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** The refusal of what a set-up's status does not allow. */
export const unexpectedSetupState = (intent: Stripe.SetupIntent, message: string) =>
  invalid(message, { code: 'setup_intent_unexpected_state', setup_intent: intent });

/** Asks the card's bank whether it may be used later, while its holder is away. */
export function confirmSetupIntent(
  context: Context,
  intent: Stripe.SetupIntent,
  returnUrl: string | undefined,
): Stripe.SetupIntent {
  if (!confirmable.includes(intent.status))
    throw unexpectedSetupState(
      intent,
      `You cannot confirm this SetupIntent because it has a status of ${intent.status}.`,
    );
  if (typeof intent.payment_method !== 'string')
    throw unexpectedSetupState(
      intent,
      "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a " +
        'payment method and then confirm it again.',
    );
  const method = context.get('payment_method', intent.payment_method, 'payment_method');
  const verdict = askBank(context.account, method, { holder: 'present', purpose: 'set-up' });
  if (verdict.kind === 'approved') return succeed(context, intent, method, false);
  if (verdict.kind === 'declined') return fail(context, intent, method, verdict.decline);

  const url = `${context.world.publicUrl}/3ds/${context.account.id}/${intent.id}`;
  if (returnUrl) context.account.facts<string>('return_url').put(intent.id, returnUrl);
  const waiting = context.put('setup_intent', {
    ...intent,
    next_action: returnUrl
      ? { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
      : { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } },
    status: 'requires_action',
  });
  context.announce('setup_intent.requires_action', waiting);
  return waiting;
}

/** What a bank says once its question has been answered on its page. */
export function answerSetupChallenge(
  context: Context,
  intent: Stripe.SetupIntent,
  holder: Extract<Question['holder'], 'authenticated' | 'failed'>,
): Stripe.SetupIntent {
  if (intent.status !== 'requires_action')
    throw unexpectedSetupState(
      intent,
      `This SetupIntent has a status of ${intent.status}: nothing is to be authenticated.`,
    );
  const method = context.get('payment_method', intent.payment_method);
  if (holder === 'authenticated') return succeed(context, intent, method, true);
  return failed(context, intent, method, {
    code: 'setup_intent_authentication_failure',
    message: 'The latest attempt to set up the payment method has failed because authentication failed.',
    type: 'invalid_request_error',
  });
}

function succeed(
  context: Context,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  authenticated: boolean,
): Stripe.SetupIntent {
  if (intent.usage === 'off_session') rememberSetUp(context.account, method);
  if (typeof intent.customer === 'string') saveWithCustomer(context, method, intent.customer);
  const attempt = makeSetupAttempt(context, { intent, method, authenticated, error: null });
  const done = context.put('setup_intent', {
    ...intent,
    last_setup_error: null,
    latest_attempt: attempt.id,
    next_action: null,
    status: 'succeeded',
  });
  context.announce('setup_intent.succeeded', done);
  return done;
}

function fail(
  context: Context,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  { code, declineCode, message }: Decline,
): never {
  const details = { code, decline_code: declineCode };
  const after = failed(context, intent, method, { ...details, message, type: 'card_error' });
  throw declined(message, { ...details, payment_method: method, setup_intent: after });
}

function failed(
  context: Context,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  error: Stripe.SetupIntent.LastSetupError,
): Stripe.SetupIntent {
  const setupError = { ...error, payment_method: method };
  const attempt = makeSetupAttempt(context, { intent, method, authenticated: false, error: setupError });
  const after = context.put('setup_intent', {
    ...intent,
    last_setup_error: setupError,
    latest_attempt: attempt.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  context.announce('setup_intent.setup_failed', after);
  return after;
}
