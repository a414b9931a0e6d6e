import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { applicationId } from '../state/platform-id.ts';
import { makeBalanceTransaction } from './make-balance-transaction.ts';

/** The platform's part of a payment on a connected account. It belongs to the platform, and so do its events. */
export function takeApplicationFee(
  context: Context,
  charge: Stripe.Charge,
  amount: number,
): Stripe.ApplicationFee {
  const platform = context.onPlatform;
  const id = platform.newId('application_fee');
  const transaction = makeBalanceTransaction(platform, {
    type: 'application_fee',
    amount,
    currency: charge.currency,
    source: id,
    description: null,
  });
  const fee = platform.put('application_fee', {
    id,
    object: 'application_fee',
    account: context.account.id,
    amount,
    amount_refunded: 0,
    application: applicationId,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    fee_source: { charge: charge.id, type: 'charge' },
    livemode: false,
    originating_transaction: null,
    refunded: false,
    refunds: { object: 'list', data: [], has_more: false, url: `/v1/application_fees/${id}/refunds` },
  });
  platform.announce('application_fee.created', fee);
  return fee;
}
