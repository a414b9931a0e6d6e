import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { captureCharge } from '../charges/capture-charge.ts';
import { refuseFee } from './application-fee.ts';
import { unexpectedState } from './unexpected-state.ts';

/** Takes what is held, or a part of it; the rest is released, and nothing more can be taken. */
export function capturePaymentIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  wanted: {
    amount?: number | undefined;
    fee?: number | undefined;
    metadata?: Record<string, string> | undefined;
  },
): Stripe.PaymentIntent {
  if (intent.status !== 'requires_capture')
    throw unexpectedState(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent ` +
        'with one of the following statuses may be captured: requires_capture.',
    );
  const amount = wanted.amount ?? intent.amount_capturable;
  if (amount > intent.amount_capturable)
    throw invalid(
      `The amount_to_capture (${amount}) is greater than the capturable amount (${intent.amount_capturable}).`,
      { code: 'amount_too_large', param: 'amount_to_capture', payment_intent: intent },
    );
  const fee = wanted.fee ?? intent.application_fee_amount;
  refuseFee(context, fee, amount);

  const authorised = context.get('charge', intent.latest_charge);
  const charge = captureCharge(context, authorised, amount, fee);
  context.world.deadlines.delete(intent.id);
  const paid = context.put('payment_intent', {
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    application_fee_amount: fee,
    metadata: wanted.metadata ?? intent.metadata,
    status: 'succeeded',
  });
  context.announce('charge.captured', charge);
  context.announce('payment_intent.succeeded', paid);
  return paid;
}
