import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { refuseSmallAmount } from './amount.ts';
import { refuseFee } from './application-fee.ts';
import { chosenMethod } from './chosen-method.ts';
import { confirmPaymentIntent } from './confirm-payment-intent.ts';
import { makePaymentIntent } from './make-payment-intent.ts';
import type { create } from './payment-intents.params.ts';

/** Makes an intent and, if asked to, confirms it in the same breath. */
export function createPaymentIntent(
  context: Context,
  given: ReturnType<typeof create.parse>,
): Stripe.PaymentIntent {
  refuseSmallAmount(given.amount, given.currency);
  refuseFee(context, given.application_fee_amount, given.amount);
  refuseConfirmationOnly(given);
  if (given.customer) context.get('customer', given.customer, 'customer');
  const method = given.payment_method
    ? chosenMethod(context, given.payment_method, given.customer ?? null)
    : undefined;

  const intent = context.put(
    'payment_intent',
    makePaymentIntent(context, {
      amount: given.amount,
      currency: given.currency,
      allowed_payment_method_types: given.allowed_payment_method_types ?? null,
      application_fee_amount: given.application_fee_amount ?? null,
      automatic_payment_methods: automatic(given),
      capture_method: given.capture_method ?? 'automatic_async',
      confirmation_method: given.confirmation_method ?? 'automatic',
      customer: given.customer ?? null,
      description: given.description ?? null,
      metadata: given.metadata ?? {},
      payment_method: method?.id ?? null,
      receipt_email: given.receipt_email ?? null,
      setup_future_usage: given.setup_future_usage ?? null,
      statement_descriptor: given.statement_descriptor ?? null,
      statement_descriptor_suffix: given.statement_descriptor_suffix ?? null,
      transfer_group: given.transfer_group ?? null,
    }),
  );
  context.announce('payment_intent.created', intent);
  if (!given.confirm) return intent;
  return confirmPaymentIntent(context, intent, {
    offSession: given.off_session ?? false,
    returnUrl: given.return_url,
    errorOnRequiresAction: given.error_on_requires_action,
  });
}

type Given = ReturnType<typeof create.parse>;

/** Without a word about methods, Stripe offers those of the dashboard. */
function automatic(given: Given): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  if (given.allowed_payment_method_types && !given.automatic_payment_methods) return null;
  const { enabled = true, allow_redirects: redirects = 'always' } = given.automatic_payment_methods ?? {};
  return enabled ? { allow_redirects: redirects, enabled } : null;
}

function refuseConfirmationOnly(given: Given): void {
  if (given.confirm) return;
  for (const param of ['off_session', 'return_url', 'error_on_requires_action'] as const)
    if (given[param] !== undefined)
      throw invalid(`You can only pass \`${param}\` when \`confirm\` is true.`, { param });
}
