import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid, missing } from '../api/stripe-error.ts';
import { idOf } from '../state/ids.ts';
import { paymentMethodFor } from '../payment-methods/make-payment-method.ts';

/** The card that an intent is to use: it belongs to the intent's customer, or to nobody. */
export function chosenMethod(context: Context, id: string, customer: string | null): Stripe.PaymentMethod {
  const method = paymentMethodFor(context, id);
  if (method.customer && !customer)
    throw invalid(
      `The provided PaymentMethod (${method.id}) belongs to the Customer ${idOf(method.customer)}. Please include ` +
        'the Customer in the `customer` parameter on the PaymentIntent.',
      { param: 'payment_method' },
    );
  // Somebody else's card is not there, as far as this customer is told.
  if (method.customer && method.customer !== customer) throw missing('PaymentMethod', id, 'payment_method');
  if (context.account.facts<true>('detached').has(method.id))
    throw invalid(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a ' +
        'connected account without Customer attachment, or was detached from a Customer. It may not be used again.',
      { param: 'payment_method' },
    );
  return method;
}
