import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { takeApplicationFee } from '../fees/take-application-fee.ts';
import { makeBalanceTransaction } from '../fees/make-balance-transaction.ts';

/** Takes the money of an authorised charge, or a part of it, with the platform's fee; the rest is released. */
export function captureCharge(
  context: Context,
  charge: Stripe.Charge,
  amount: number,
  feeAmount: number | null,
): Stripe.Charge {
  const fee = feeAmount ? takeApplicationFee(context, charge, feeAmount) : null;
  const transaction = makeBalanceTransaction(context, {
    type: 'charge',
    amount,
    currency: charge.currency,
    source: charge.id,
    description: charge.description,
    applicationFee: feeAmount ?? 0,
  });
  return context.put('charge', {
    ...charge,
    amount_captured: amount,
    captured: true,
    application_fee: fee?.id ?? null,
    application_fee_amount: feeAmount,
    balance_transaction: transaction.id,
  });
}
