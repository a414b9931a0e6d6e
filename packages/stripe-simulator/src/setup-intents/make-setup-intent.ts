import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { randomText } from '../state/ids.ts';
import { applicationId } from '../state/platform-id.ts';

/** A new set-up of a card, with every field that Stripe shows. */
export function makeSetupIntent(context: Context, given: Partial<Stripe.SetupIntent>): Stripe.SetupIntent {
  const id = context.newId('setup_intent');
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: context.account.isPlatform ? null : applicationId,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${randomText(25)}`,
    created: context.now,
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: given.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    usage: 'off_session',
    ...given,
  };
}
