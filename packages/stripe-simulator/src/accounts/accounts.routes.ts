import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { route } from '../api/route.ts';
import { Refusal } from '../api/stripe-error.ts';
import { params } from '../params/params.ts';
import type { Account } from '../state/account.ts';

/** An account that may charge and be paid out; how it came so is not simulated. */
const shown = (account: Account): Stripe.Account => ({
  id: account.id,
  object: 'account',
  capabilities: { card_payments: 'active', transfers: 'active' },
  charges_enabled: true,
  country: 'AU',
  default_currency: 'aud',
  details_submitted: true,
  email: null,
  metadata: {},
  payouts_enabled: true,
  type: 'standard',
});

function retrieve(context: Context, id: string): Stripe.Account {
  const account = context.world.accounts().find((each) => each.id === id);
  const mine = context.account.isPlatform || account?.id === context.account.id;
  if (account && mine) return shown(account);
  throw new Refusal(403, {
    type: 'invalid_request_error',
    code: 'account_invalid',
    message: `The provided key does not have access to account '${id}' (or that account does not exist).`,
  });
}

export const accountRoutes = [
  route('GET', '/v1/account', params<object>()({}), (context) => shown(context.account)),
  route('GET', '/v1/accounts/:id', params<object>()({}), (context, _, id) => retrieve(context, id)),
];
