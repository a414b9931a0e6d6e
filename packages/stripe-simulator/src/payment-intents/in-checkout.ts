import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { unexpectedState } from './unexpected-state.ts';

/** An intent that an open Checkout Session made is the session's: it ends when the session is expired. */
export function refuseWhileInCheckout(context: Context, intent: Stripe.PaymentIntent): void {
  const session = context.account
    .all('checkout.session')
    .values()
    .find((each) => each.payment_intent === intent.id);
  if (session?.status === 'open')
    throw unexpectedState(
      intent,
      'You cannot cancel the PaymentIntent of an open Checkout Session. Expire the Checkout Session instead.',
    );
}
