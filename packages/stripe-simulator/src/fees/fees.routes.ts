import type Stripe from 'stripe';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { page, range, text } from '../params/kinds.ts';
import { params } from '../params/params.ts';

const fees = params<Stripe.ApplicationFeeListParams>()({
  ...page,
  charge: text.optional(),
  created: range.optional(),
});

const transactions = params<Stripe.BalanceTransactionListParams>()({
  ...page,
  created: range.optional(),
  currency: text.optional(),
  source: text.optional(),
  type: text.optional(),
});

const nothing = params<object>()({});

export const feeRoutes = [
  route('GET', '/v1/application_fees', fees, (context, given) => {
    const found = context.account
      .all('application_fee')
      .values()
      .filter(
        (fee) => isWithin(fee.created, given.created) && (!given.charge || fee.charge === given.charge),
      );
    return pageOf('/v1/application_fees', found, given);
  }),
  route('GET', '/v1/application_fees/:id', nothing, (context, _, id) => context.get('application_fee', id)),
  route('GET', '/v1/balance_transactions', transactions, (context, given) => {
    const found = context.account
      .all('balance_transaction')
      .values()
      .filter(
        (each) =>
          isWithin(each.created, given.created) &&
          (!given.source || each.source === given.source) &&
          (!given.currency || each.currency === given.currency) &&
          (!given.type || each.type === given.type),
      );
    return pageOf('/v1/balance_transactions', found, given);
  }),
  route('GET', '/v1/balance_transactions/:id', nothing, (context, _, id) =>
    context.get('balance_transaction', id),
  ),
];
