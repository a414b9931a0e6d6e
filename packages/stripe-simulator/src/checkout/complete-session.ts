import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';

/** Paid, held or saved: the session has done its work. With money only held it counts as unpaid, as Stripe has it. */
export function completeSession(context: Context, id: string): Stripe.Checkout.Session {
  const session = context.get('checkout.session', id, 'session');
  context.world.deadlines.delete(id);
  const intent =
    typeof session.payment_intent === 'string'
      ? context.get('payment_intent', session.payment_intent)
      : undefined;
  const complete = context.put('checkout.session', {
    ...session,
    payment_status: intent?.status === 'succeeded' ? 'paid' : session.payment_status,
    status: 'complete',
    url: null,
  });
  context.announce('checkout.session.completed', complete);
  return complete;
}
