import { type Instant, minutes } from '@unbrace/shared/kernel';
import { feeOf } from './plan-operations.ts';
import type { PaymentRow } from './payment-record.ts';

/** Stripe lets a page live for half an hour at least; ours are ended with the hold, long before. */
const pageLife = minutes(45);

interface Paid {
  readonly clinicId: string;
  readonly reference: string;
  readonly email: string | null;
  readonly publicUrl: string;
}

/** A hosted page on which the card of a payment is held, or for a far visit saved. No word of health is in it. */
export function checkoutRequest(
  payment: PaymentRow,
  mode: 'payment' | 'setup',
  { clinicId, reference, email, publicUrl }: Paid,
  now: Instant,
): Readonly<Record<string, unknown>> {
  const { bookingId, amount, customerId } = payment;
  const metadata = { clinic: clinicId, booking: bookingId };
  const currency = amount.currency.toLowerCase();
  const page = `${publicUrl}/visits/${bookingId}/payment`;
  return {
    mode,
    client_reference_id: bookingId,
    metadata,
    success_url: `${page}?from=paid`,
    cancel_url: `${page}?from=cancelled`,
    expires_at: Math.floor((now + pageLife) / 1_000),
    ...(customerId ? { customer: customerId } : newCustomer(email)),
    ...(mode === 'setup'
      ? { currency, setup_intent_data: { metadata, description: reference } }
      : {
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency,
                unit_amount: amount.amount,
                product_data: { name: `Visit ${reference}` },
              },
            },
          ],
          payment_intent_data: {
            capture_method: 'manual',
            // A dearer visit after a move, or a hold that would not last, is held anew without the client.
            setup_future_usage: 'off_session',
            description: reference,
            metadata,
            ...feeOf(payment, amount.amount),
          },
        }),
  };
}

const newCustomer = (email: string | null) => ({
  customer_creation: 'always',
  ...(email ? { customer_email: email } : {}),
});
