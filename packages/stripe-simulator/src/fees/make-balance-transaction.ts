import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { applicationId } from '../state/platform-id.ts';

interface Movement {
  type: 'charge' | 'refund' | 'application_fee' | 'application_fee_refund';
  /** Signed: what comes in is positive. */
  amount: number;
  currency: string;
  source: string;
  description: string | null;
  applicationFee?: number;
}

const reporting = {
  charge: 'charge',
  refund: 'refund',
  application_fee: 'platform_earning',
  application_fee_refund: 'platform_earning_refund',
} as const;

/** Stripe's own part of a card payment in this simulation: 1.75 % and 30 minor units. */
const processingFee = (amount: number): number => Math.min(amount, Math.round(amount * 0.0175) + 30);

/** A movement of an account's balance, with what Stripe and the platform keep of it. */
export function makeBalanceTransaction(context: Context, movement: Movement): Stripe.BalanceTransaction {
  const { amount, currency } = movement;
  const details: Stripe.BalanceTransaction.FeeDetail[] = [];
  if (movement.type === 'charge')
    details.push({
      amount: processingFee(amount),
      application: null,
      currency,
      description: 'Stripe processing fees',
      type: 'stripe_fee',
    });
  if (movement.applicationFee)
    details.push({
      amount: movement.applicationFee,
      application: applicationId,
      currency,
      description: 'Unbrace application fee',
      type: 'application_fee',
    });
  const fee = details.reduce((sum, detail) => sum + detail.amount, 0);
  return context.put('balance_transaction', {
    id: context.newId('balance_transaction'),
    object: 'balance_transaction',
    amount,
    available_on: context.now + 2 * 24 * 60 * 60,
    balance_type: 'payments',
    created: context.now,
    currency,
    description: movement.description,
    exchange_rate: null,
    fee,
    fee_details: details,
    net: amount - fee,
    reporting_category: reporting[movement.type],
    source: movement.source,
    status: 'pending',
    type: movement.type,
  });
}
