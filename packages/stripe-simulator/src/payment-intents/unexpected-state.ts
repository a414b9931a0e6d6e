import type Stripe from 'stripe';
import { invalid, type Refusal } from '../api/stripe-error.ts';

/** The refusal of what a payment intent's status does not allow; it carries the intent, as Stripe's does. */
export const unexpectedState = (intent: Stripe.PaymentIntent, message: string): Refusal =>
  invalid(message, { code: 'payment_intent_unexpected_state', payment_intent: intent });
