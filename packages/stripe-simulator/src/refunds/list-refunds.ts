import type Stripe from 'stripe';
import { pageOf } from '../api/page-of.ts';
import type { Account } from '../state/account.ts';

/** A charge's refunds, as they are shown inside of it. */
export const refundsOf = (account: Account, chargeId: string): Stripe.ApiList<Stripe.Refund> =>
  pageOf(
    `/v1/charges/${chargeId}/refunds`,
    account
      .all('refund')
      .values()
      .filter((refund) => refund.charge === chargeId),
    {},
  );
