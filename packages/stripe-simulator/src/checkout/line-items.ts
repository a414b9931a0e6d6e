import type Stripe from 'stripe';
import { pageOf, type PageParams } from '../api/page-of.ts';
import type { Context } from '../api/context.ts';
import type { Account } from '../state/account.ts';
import { newId } from '../state/ids.ts';
import type { SessionInput } from './sessions.params.ts';

/** A line as it goes over the wire: a decimal is text there, and the library makes a number of it. */
export type Line = Omit<Stripe.LineItem, 'price'> & {
  price: Omit<Stripe.Price, 'unit_amount_decimal'> & { unit_amount_decimal: string };
};

const linesOf = (account: Account) => account.facts<Line[]>('line_items');

type Given = NonNullable<SessionInput['line_items']>[number];

/** The lines of a session, with the prices that are made for it. */
export function makeLine(context: Context, { price_data: data, quantity = 1, metadata = {} }: Given): Line {
  const total = data.unit_amount * quantity;
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: data.currency,
    description: data.product_data.name,
    metadata,
    price: {
      id: newId('price'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: context.now,
      currency: data.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newId('prod', 14),
      recurring: null,
      tax_behavior: data.tax_behavior ?? 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: data.unit_amount,
      unit_amount_decimal: String(data.unit_amount),
    },
    quantity,
  };
}

export function keepLines(account: Account, sessionId: string, lines: Line[]): void {
  linesOf(account).put(sessionId, lines);
}

/** The lines in the order in which they were given. */
export function lineItemsOf(
  account: Account,
  sessionId: string,
  page: PageParams = {},
): Stripe.ApiList<Line> {
  const lines = linesOf(account).get(sessionId) ?? [];
  return pageOf(`/v1/checkout/sessions/${sessionId}/line_items`, lines.toReversed(), page);
}
