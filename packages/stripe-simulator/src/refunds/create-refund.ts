import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { makeBalanceTransaction } from '../fees/make-balance-transaction.ts';
import { refundApplicationFee } from '../fees/refund-application-fee.ts';
import { idOf } from '../state/ids.ts';

interface Wanted {
  amount?: number | undefined;
  reason?: Stripe.Refund.Reason | undefined;
  metadata?: Record<string, string> | null | undefined;
  refund_application_fee?: boolean | undefined;
}

/** Gives money back of what was captured, never more than is left, with the platform's fee in proportion if asked. */
export function createRefund(context: Context, charge: Stripe.Charge, wanted: Wanted): Stripe.Refund {
  if (!charge.captured)
    throw invalid(
      `Charge ${charge.id} has not been captured: cancel its PaymentIntent to release what is held.`,
      { code: 'charge_not_refundable', param: 'charge' },
    );
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
      param: 'charge',
    });
  const amount = wanted.amount ?? left;
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      code: 'amount_too_large',
      param: 'amount',
    });
  if (wanted.refund_application_fee && !charge.application_fee)
    throw invalid(`Charge ${charge.id} has no application fee to refund.`, {
      param: 'refund_application_fee',
    });

  const id = context.newId('refund');
  const transaction = makeBalanceTransaction(context, {
    type: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: id,
    description: 'REFUND FOR CHARGE',
  });
  const refundedAmount = charge.amount_refunded + amount;
  const after = context.put('charge', {
    ...charge,
    amount_refunded: refundedAmount,
    refunded: refundedAmount === charge.amount_captured,
  });
  if (wanted.refund_application_fee) giveFeeBack(context, after, refundedAmount);
  const refund = context.put('refund', {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    customer: idOf(charge.customer),
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    },
    metadata: wanted.metadata ?? {},
    payment_intent: idOf(charge.payment_intent),
    payment_method: charge.payment_method,
    reason: wanted.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  });
  context.announce('charge.refunded', after, {
    amount_refunded: charge.amount_refunded,
    refunded: charge.refunded,
  });
  context.announce('refund.created', refund);
  return refund;
}

/** In proportion to all that was refunded, so that many small refunds give back neither more nor less than a large one. */
function giveFeeBack(context: Context, charge: Stripe.Charge, refundedAmount: number): void {
  const fee = context.onPlatform.get('application_fee', charge.application_fee);
  const due = Math.floor((fee.amount * refundedAmount) / charge.amount_captured);
  refundApplicationFee(context, fee.id, due - fee.amount_refunded);
}
