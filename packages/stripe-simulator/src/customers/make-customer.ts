import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { randomText } from '../state/ids.ts';

/** A new customer with every field that Stripe shows. */
export function makeCustomer(context: Context, given: Partial<Stripe.Customer>): Stripe.Customer {
  const customer = context.put('customer', {
    id: context.newId('customer', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: context.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...given,
  });
  context.announce('customer.created', customer);
  return customer;
}
