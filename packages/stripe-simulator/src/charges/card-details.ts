import type Stripe from 'stripe';
import { randomText } from '../state/ids.ts';
import type { Attempt } from './attempt.ts';

type CardDetails = Stripe.Charge.PaymentMethodDetails.Card;

/** What a charge tells about the card it was made with, and until when a hold on it lasts. */
export function cardDetails({ intent, method, authenticated, decline, captureBefore }: Attempt): CardDetails {
  const { card } = method;
  const approved = !decline;
  return {
    amount_authorized: approved ? intent.amount : null,
    authorization_code: approved ? randomText(6).toUpperCase() : null,
    brand: card?.brand ?? null,
    ...(captureBefore === undefined ? {} : { capture_before: captureBefore }),
    checks: card?.checks ?? null,
    country: card?.country ?? null,
    electronic_commerce_indicator: authenticated ? '05' : null,
    exp_month: card?.exp_month ?? 12,
    exp_year: card?.exp_year ?? 2030,
    extended_authorization: { status: 'disabled' },
    fingerprint: card?.fingerprint ?? null,
    funding: card?.funding ?? null,
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    last4: card?.last4 ?? null,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card?.brand ?? null,
    network_token: { used: false },
    network_transaction_id: approved ? randomText(15) : null,
    overcapture: { maximum_amount_capturable: intent.amount, status: 'unavailable' },
    regulated_status: 'unregulated',
    three_d_secure: authenticated ? authentication : null,
    transaction_link_id: null,
    wallet: null,
  };
}

const authentication: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: '3ds-simulated',
  version: '2.2.0',
};
