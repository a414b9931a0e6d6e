import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { declined, invalid } from '../api/stripe-error.ts';
import { cardFacts } from './card-facts.ts';
import { testCards } from './test-cards.ts';

/** Saves a card with a customer, as a payment or set-up that went well does. */
export function saveWithCustomer(
  context: Context,
  method: Stripe.PaymentMethod,
  customer: string,
): Stripe.PaymentMethod {
  if (method.customer === customer) return method;
  const attached = context.put('payment_method', { ...method, customer });
  context.announce('payment_method.attached', attached);
  return attached;
}

/** Attaches at the merchant's word: the card is checked with its bank, which may decline. */
export function attachPaymentMethod(
  context: Context,
  method: Stripe.PaymentMethod,
  customer: string,
): Stripe.PaymentMethod {
  context.get('customer', customer, 'customer');
  if (method.customer && method.customer !== customer)
    throw invalid('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
      param: 'payment_method',
    });
  const behaviour = testCards[cardFacts(context.account).get(method.id)?.number ?? ''];
  if (behaviour?.decline && !behaviour.savesAnyway)
    throw declined(behaviour.decline.message, {
      code: behaviour.decline.code,
      decline_code: behaviour.decline.declineCode,
      param: '',
    });
  return saveWithCustomer(context, method, customer);
}

/** Takes a card from its customer, for good. */
export function detachPaymentMethod(context: Context, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  if (!method.customer)
    throw invalid(
      `The payment method you provided is not attached to a customer so detachment is impossible.`,
      { code: 'payment_method_unexpected_state', param: 'payment_method' },
    );
  const detached = context.put('payment_method', { ...method, customer: null });
  // Nobody can attach it again: it stays as a record of what was paid with it.
  context.account.facts<true>('detached').put(method.id, true);
  context.announce('payment_method.detached', detached, { customer: method.customer });
  return detached;
}
