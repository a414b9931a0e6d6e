import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { cancelPaymentIntent } from '../payment-intents/cancel-payment-intent.ts';

/** Closes an open session: nobody can pay on its page any more, and what was begun there ends. */
export function expireSession(context: Context, id: string): Stripe.Checkout.Session {
  const session = context.get('checkout.session', id, 'session');
  context.world.deadlines.delete(id);
  if (session.status !== 'open')
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${String(session.status)}.`,
    );
  const expired = context.put('checkout.session', { ...session, status: 'expired', url: null });
  endWhatWasBegun(context, session);
  context.announce('checkout.session.expired', expired);
  return expired;
}

function endWhatWasBegun(context: Context, session: Stripe.Checkout.Session): void {
  if (typeof session.payment_intent === 'string')
    cancelPaymentIntent(context, context.get('payment_intent', session.payment_intent), 'expired');
  if (typeof session.setup_intent === 'string') {
    const setup = context.get('setup_intent', session.setup_intent);
    const canceled = context.put('setup_intent', { ...setup, next_action: null, status: 'canceled' });
    context.announce('setup_intent.canceled', canceled);
  }
}
