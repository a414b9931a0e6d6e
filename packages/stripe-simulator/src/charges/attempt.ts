import type Stripe from 'stripe';
import type { Decline } from '../payment-methods/test-cards.ts';

/** One try to get the money of an intent from a card. */
export interface Attempt {
  intent: Stripe.PaymentIntent;
  method: Stripe.PaymentMethod;
  /** Whether the card's holder was away. */
  offSession: boolean;
  /** Whether the holder has just authenticated. */
  authenticated: boolean;
  decline?: Decline;
  /** Epoch seconds until when it can be captured; for holds only. */
  captureBefore?: number;
}
