import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { askBank, type Question } from '../payment-methods/bank.ts';
import { authenticationDecline } from '../payment-methods/test-cards.ts';
import { chargeIntent, failAuthentication, failIntent } from './charge-intent.ts';
import { unexpectedState } from './unexpected-state.ts';

export interface Confirmation {
  offSession: boolean;
  returnUrl?: string | undefined;
  /** Declines instead of asking the card's holder to authenticate. */
  errorOnRequiresAction?: boolean | undefined;
}

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Asks the card's bank for the money; it approves, declines, or wants to see the card's holder. */
export function confirmPaymentIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  confirmation: Confirmation,
): Stripe.PaymentIntent {
  if (!confirmable.includes(intent.status))
    throw unexpectedState(
      intent,
      intent.status === 'succeeded'
        ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
        : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent ` +
            `with one of the following statuses may be confirmed: ${confirmable.join(', ')}.`,
    );
  if (typeof intent.payment_method !== 'string')
    throw unexpectedState(
      intent,
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the " +
        'PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a ' +
        'payment method or ConfirmationToken.',
    );
  refuseWithoutReturn(intent, confirmation);
  const method = context.get('payment_method', intent.payment_method, 'payment_method');
  const { offSession } = confirmation;
  const attempt = { intent, method, offSession, authenticated: false };
  const verdict = askBank(context.account, method, {
    holder: offSession ? 'away' : 'present',
    purpose: 'payment',
  });
  if (verdict.kind === 'approved') return chargeIntent(context, attempt);
  if (verdict.kind === 'declined') return failIntent(context, attempt, verdict.decline);
  if (confirmation.errorOnRequiresAction) return failIntent(context, attempt, authenticationDecline);
  return challenge(context, intent, confirmation.returnUrl);
}

/** What a bank says once its question has been answered on its page. */
export function answerChallenge(
  context: Context,
  intent: Stripe.PaymentIntent,
  holder: Extract<Question['holder'], 'authenticated' | 'failed'>,
): Stripe.PaymentIntent {
  if (intent.status !== 'requires_action')
    throw unexpectedState(
      intent,
      `This PaymentIntent has a status of ${intent.status}: nothing is to be authenticated.`,
    );
  if (holder === 'failed') return failAuthentication(context, intent);
  const method = context.get('payment_method', intent.payment_method);
  const attempt = { intent, method, offSession: false, authenticated: true };
  const verdict = askBank(context.account, method, { holder, purpose: 'payment' });
  if (verdict.kind === 'declined') return failIntent(context, attempt, verdict.decline);
  return chargeIntent(context, attempt);
}

function challenge(context: Context, intent: Stripe.PaymentIntent, returnUrl: string | undefined) {
  const url = `${context.world.publicUrl}/3ds/${context.account.id}/${intent.id}`;
  if (returnUrl) context.account.facts<string>('return_url').put(intent.id, returnUrl);
  const waiting = context.put('payment_intent', {
    ...intent,
    next_action: returnUrl
      ? { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
      : {
          type: 'use_stripe_sdk',
          use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url, source: intent.id },
        },
    status: 'requires_action',
  });
  context.announce('payment_intent.requires_action', waiting);
  return waiting;
}

/** Stripe wants to know where to come back to unless no method that redirects can be used. */
function refuseWithoutReturn(intent: Stripe.PaymentIntent, { returnUrl }: Confirmation): void {
  const automatic = intent.automatic_payment_methods;
  if (returnUrl || !automatic?.enabled || automatic.allow_redirects === 'never') return;
  throw invalid(
    'This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these ' +
      'payment methods might redirect your customer off of your page, you must provide a `return_url`. If you ' +
      "don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and " +
      '`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.',
    { payment_intent: intent },
  );
}
