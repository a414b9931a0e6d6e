import type { World } from '../world.ts';
import { lineItemsOf } from '../checkout/line-items.ts';
import { refundsOf } from '../refunds/list-refunds.ts';

/** A list that is part of an object only when `expand` asks for it. */
export function included(world: World, object: Record<string, unknown>, field: string): object | undefined {
  const name = `${String(object['object'])}.${field}`;
  const id = String(object['id']);
  for (const account of world.accounts()) {
    if (name === 'charge.refunds' && account.all('charge').has(id)) return refundsOf(account, id);
    if (name === 'checkout.session.line_items' && account.all('checkout.session').has(id))
      return lineItemsOf(account, id);
  }
  return undefined;
}
