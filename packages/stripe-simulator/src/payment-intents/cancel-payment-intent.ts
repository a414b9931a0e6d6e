import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { unexpectedState } from './unexpected-state.ts';

const cancelable = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
  'processing',
];

/** Ends an intent for good; what was held is released. */
export function cancelPaymentIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  if (!cancelable.includes(intent.status))
    throw unexpectedState(
      intent,
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with ` +
        `one of the following statuses may be canceled: ${cancelable.join(', ')}.`,
    );
  context.world.deadlines.delete(intent.id);
  const canceled = context.put('payment_intent', {
    ...intent,
    amount_capturable: 0,
    canceled_at: context.now,
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
  context.announce('payment_intent.canceled', canceled);
  return canceled;
}
