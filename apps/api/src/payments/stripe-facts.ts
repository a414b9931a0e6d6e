import type { IntentFacts } from '@unbrace/shared/payments';
import type Stripe from 'stripe';

/** What Stripe says of a hosted page at the moment. */
export interface CheckoutFacts {
  readonly id: string;
  readonly status: 'open' | 'complete' | 'expired';
  readonly bookingId: string | null;
  readonly customerId: string | null;
  readonly paymentMethodId: string | null;
  readonly intent: IntentFacts | null;
}

/** A status that the library does not know yet is one that we wait for. */
const statusOf: Readonly<Record<string, IntentFacts['status']>> = {
  requires_payment_method: 'pending',
  requires_confirmation: 'pending',
  requires_action: 'pending',
  processing: 'pending',
  requires_capture: 'held',
  succeeded: 'captured',
  canceled: 'gone',
};

/** Of a payment intent with its charge: only what decides about money. */
export function intentFacts(intent: Stripe.PaymentIntent, refunded: number): IntentFacts {
  const charge = typeof intent.latest_charge === 'string' ? null : intent.latest_charge;
  const wasHeld = charge?.status === 'succeeded';
  const before = charge?.payment_method_details?.card?.capture_before;
  return {
    id: intent.id,
    status: statusOf[intent.status] ?? 'pending',
    amount: intent.amount,
    wasHeld,
    captured: wasHeld ? intent.amount_received : 0,
    refunded,
    applicationFee: charge?.application_fee_amount ?? 0,
    stripeFee: stripeFeeOf(charge),
    captureBefore: before === undefined ? null : before * 1_000,
  };
}

function stripeFeeOf(charge: Stripe.Charge | null): number {
  const moved = charge?.balance_transaction;
  if (!moved || typeof moved === 'string') return 0;
  return moved.fee_details
    .filter(({ type }) => type === 'stripe_fee')
    .reduce((sum, { amount }) => sum + amount, 0);
}

export function checkoutFacts(session: Stripe.Checkout.Session, intent: IntentFacts | null): CheckoutFacts {
  const { payment_intent: payment, setup_intent: setup } = session;
  const paid = typeof payment === 'string' ? null : payment;
  const saved = typeof setup === 'string' ? null : setup;
  return {
    id: session.id,
    status: endOf(session.status),
    bookingId: session.metadata?.['booking'] ?? null,
    customerId: idOf(session.customer),
    paymentMethodId: idOf(paid?.payment_method ?? saved?.payment_method ?? null),
    intent,
  };
}

function endOf(status: Stripe.Checkout.Session['status']): CheckoutFacts['status'] {
  if (status === 'complete') return 'complete';
  return status === 'expired' ? 'expired' : 'open';
}

const idOf = (reference: string | { readonly id: string } | null): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);
