import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { makeBalanceTransaction } from './make-balance-transaction.ts';

/** Gives back of the platform's fee what is asked for, never more than is left of it. */
export function refundApplicationFee(context: Context, feeId: string, wanted: number): Stripe.ApplicationFee {
  const platform = context.onPlatform;
  const fee = platform.get('application_fee', feeId);
  const amount = Math.min(wanted, fee.amount - fee.amount_refunded);
  if (amount <= 0) return fee;
  const id = platform.newId('fee_refund');
  const transaction = makeBalanceTransaction(platform, {
    type: 'application_fee_refund',
    amount: -amount,
    currency: fee.currency,
    source: id,
    description: null,
  });
  const refund = platform.put('fee_refund', {
    id,
    object: 'fee_refund',
    amount,
    balance_transaction: transaction.id,
    created: context.now,
    currency: fee.currency,
    fee: fee.id,
    metadata: {},
  });
  const refundedAmount = fee.amount_refunded + amount;
  const after = platform.put('application_fee', {
    ...fee,
    amount_refunded: refundedAmount,
    refunded: refundedAmount === fee.amount,
    refunds: { ...fee.refunds, data: [refund, ...fee.refunds.data] },
  });
  platform.announce('application_fee.refunded', after);
  return after;
}
