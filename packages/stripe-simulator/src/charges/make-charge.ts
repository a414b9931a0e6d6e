import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { applicationId } from '../state/platform-id.ts';
import { idOf } from '../state/ids.ts';
import type { Decline } from '../payment-methods/test-cards.ts';
import type { Attempt } from './attempt.ts';
import { cardDetails } from './card-details.ts';

/** A charge as it is when the bank has answered: declined, or authorised and not yet captured. */
export function makeCharge(context: Context, attempt: Attempt): Stripe.Charge {
  const { intent, method, decline } = attempt;
  const id = context.newId('charge');
  const connected = !context.account.isPlatform;
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: connected ? applicationId : null,
    application_fee: null,
    application_fee_amount: intent.application_fee_amount,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'UNBRACE SIMULATION',
    captured: false,
    created: context.now,
    currency: intent.currency,
    customer: idOf(intent.customer),
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: 'card', card: cardDetails(attempt) },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: decline ? null : `${context.world.publicUrl}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

function outcomeOf(decline: Decline | undefined): Stripe.Charge.Outcome {
  const risk = { risk_level: 'normal', risk_score: 12 };
  if (!decline)
    return {
      ...risk,
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  return {
    ...risk,
    advice_code: 'try_again_later',
    network_advice_code: null,
    network_decline_code: '05',
    network_status: 'declined_by_network',
    reason: decline.declineCode,
    seller_message: 'The bank did not approve the payment.',
    type: 'issuer_declined',
  };
}
