import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { invalid } from '../api/stripe-error.ts';
import { params } from '../params/params.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { cancelPaymentIntent } from './cancel-payment-intent.ts';
import { capturePaymentIntent } from './capture-payment-intent.ts';
import { chosenMethod } from './chosen-method.ts';
import { confirmPaymentIntent } from './confirm-payment-intent.ts';
import { createPaymentIntent } from './create-payment-intent.ts';
import { refuseWhileInCheckout } from './in-checkout.ts';
import { cancel, capture, confirm, create, listing, update } from './payment-intents.params.ts';
import { updatePaymentIntent } from './update-payment-intent.ts';

const get = (context: Context, id: string): Stripe.PaymentIntent =>
  context.get('payment_intent', id, 'intent');

function confirmWith(context: Context, given: ReturnType<typeof confirm.parse>, id: string) {
  const before = get(context, id);
  const customer = before.customer as string | null;
  const method = given.payment_method && chosenMethod(context, given.payment_method, customer).id;
  const intent = {
    ...before,
    ...(method ? { payment_method: method } : {}),
    capture_method: given.capture_method ?? before.capture_method,
    receipt_email: given.receipt_email ?? before.receipt_email,
    setup_future_usage: given.setup_future_usage ?? before.setup_future_usage,
  };
  return confirmPaymentIntent(context, intent, {
    offSession: given.off_session ?? false,
    returnUrl: given.return_url,
    errorOnRequiresAction: given.error_on_requires_action,
  });
}

export const paymentIntentRoutes = [
  route('POST', '/v1/payment_intents', create, createPaymentIntent),
  route('GET', '/v1/payment_intents', listing, (context, given) => {
    const found = context.account
      .all('payment_intent')
      .values()
      .filter((each) => isWithin(each.created, given.created))
      .filter((each) => !given.customer || each.customer === given.customer);
    return pageOf('/v1/payment_intents', found, given);
  }),
  route('GET', '/v1/payment_intents/:id', params<object>()({}), (context, _, id) => get(context, id)),
  route('POST', '/v1/payment_intents/:id', update, (context, given, id) =>
    updatePaymentIntent(context, get(context, id), given),
  ),
  route('POST', '/v1/payment_intents/:id/confirm', confirm, confirmWith),
  route('POST', '/v1/payment_intents/:id/capture', capture, (context, given, id) => {
    const intent = get(context, id);
    if (given.final_capture === false)
      throw invalid('This payment does not support multicapture: `final_capture` cannot be false.', {
        param: 'final_capture',
      });
    return capturePaymentIntent(context, intent, {
      amount: given.amount_to_capture,
      fee: given.application_fee_amount,
      metadata: mergedMetadata(intent.metadata, given.metadata),
    });
  }),
  route('POST', '/v1/payment_intents/:id/cancel', cancel, (context, given, id) => {
    refuseWhileInCheckout(context, get(context, id));
    return cancelPaymentIntent(context, get(context, id), given.cancellation_reason ?? null);
  }),
];
