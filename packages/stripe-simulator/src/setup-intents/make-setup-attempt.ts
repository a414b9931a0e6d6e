import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { idOf } from '../state/ids.ts';

interface Tried {
  intent: Stripe.SetupIntent;
  method: Stripe.PaymentMethod;
  authenticated: boolean;
  error: Stripe.SetupAttempt.SetupError | null;
}

/** The record of one try to set a card up. */
export function makeSetupAttempt(
  context: Context,
  { intent, method, authenticated, error }: Tried,
): Stripe.SetupAttempt {
  const { card } = method;
  return context.put('setup_attempt', {
    id: context.newId('setup_attempt'),
    object: 'setup_attempt',
    application: idOf(intent.application),
    created: context.now,
    customer: idOf(intent.customer),
    customer_account: null,
    flow_directions: null,
    livemode: false,
    on_behalf_of: null,
    payment_method: method.id,
    payment_method_details: {
      type: 'card',
      card: {
        brand: card?.brand ?? null,
        checks: card?.checks ?? null,
        country: card?.country ?? null,
        exp_month: card?.exp_month ?? null,
        exp_year: card?.exp_year ?? null,
        fingerprint: card?.fingerprint ?? null,
        funding: card?.funding ?? null,
        last4: card?.last4 ?? null,
        network: card?.brand ?? null,
        three_d_secure: authenticated
          ? {
              authentication_flow: 'challenge',
              electronic_commerce_indicator: '05',
              result: 'authenticated',
              result_reason: null,
              transaction_id: '3ds-simulated',
              version: '2.2.0',
            }
          : null,
        wallet: null,
      },
    },
    setup_error: error,
    setup_intent: intent.id,
    status: error ? 'failed' : 'succeeded',
    usage: intent.usage,
  });
}
