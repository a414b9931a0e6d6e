import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { isWithin, pageOf } from '../api/page-of.ts';
import { route } from '../api/route.ts';
import { address, clearable, email, list, metadata, oneOf, page, range, text } from '../params/kinds.ts';
import { fieldsOf } from '../params/fields-of.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { group, params } from '../params/params.ts';
import { attachPaymentMethod, detachPaymentMethod } from '../payment-methods/attach-payment-method.ts';
import { paymentMethodFor } from '../payment-methods/make-payment-method.ts';
import { addressOf } from './address-of.ts';
import { makeCustomer } from './make-customer.ts';

const common = {
  address: clearable(address).optional(),
  description: text.optional(),
  email: email.optional(),
  invoice_settings: group({ default_payment_method: text.optional() }).optional(),
  metadata: clearable(metadata).optional(),
  name: text.optional(),
  phone: text.optional(),
  preferred_locales: list(text).optional(),
  tax_exempt: oneOf('none', 'exempt', 'reverse').optional(),
};

const create = params<Stripe.CustomerCreateParams>()({ ...common, payment_method: text.optional() });
const update = params<Stripe.CustomerUpdateParams>()(common);
const listing = params<Stripe.CustomerListParams>()({
  ...page,
  created: range.optional(),
  email: text.optional(),
});

type Given = ReturnType<typeof create.parse>;

function createCustomer(context: Context, given: Given): Stripe.Customer {
  const method = given.payment_method && paymentMethodFor(context, given.payment_method);
  const customer = makeCustomer(context, { ...changes(given), metadata: given.metadata ?? {} });
  if (method) attachPaymentMethod(context, method, customer.id);
  return customer;
}

/** What an update or a creation says about the plain fields. */
const changes = (given: Given): Partial<Stripe.Customer> => ({
  ...fieldsOf(given, 'description', 'email', 'name', 'phone', 'preferred_locales', 'tax_exempt'),
  ...(given.address === undefined ? {} : { address: given.address && addressOf(given.address) }),
});

function updateCustomer(context: Context, given: Given, id: string): Stripe.Customer {
  const before = context.get('customer', id, 'customer');
  const method = given.invoice_settings?.default_payment_method;
  if (method) context.get('payment_method', method, 'invoice_settings[default_payment_method]');
  const after = context.put('customer', {
    ...before,
    ...changes(given),
    invoice_settings: { ...before.invoice_settings, ...(method ? { default_payment_method: method } : {}) },
    metadata: mergedMetadata(before.metadata, given.metadata),
  });
  context.announce('customer.updated', after, { metadata: before.metadata });
  return after;
}

function deleteCustomer(context: Context, id: string): Stripe.DeletedCustomer {
  const customer = context.get('customer', id, 'customer');
  for (const method of context.account.all('payment_method').values())
    if (method.customer === id) detachPaymentMethod(context, method);
  context.account.all('customer').delete(id);
  context.account.facts<true>('deleted_customer').put(id, true);
  context.announce('customer.deleted', customer);
  return deleted(id);
}

const deleted = (id: string): Stripe.DeletedCustomer => ({ id, object: 'customer', deleted: true });

export const customerRoutes = [
  route('POST', '/v1/customers', create, createCustomer),
  route('GET', '/v1/customers', listing, (context, given) => {
    const found = context.account
      .all('customer')
      .values()
      .filter(
        (each) => isWithin(each.created, given.created) && (!given.email || each.email === given.email),
      );
    return pageOf('/v1/customers', found, given);
  }),
  route('GET', '/v1/customers/:id', params<Stripe.CustomerRetrieveParams>()({}), (context, _, id) =>
    context.account.facts<true>('deleted_customer').has(id) ? deleted(id) : context.get('customer', id),
  ),
  route('POST', '/v1/customers/:id', update, updateCustomer),
  route('DELETE', '/v1/customers/:id', params<object>()({}), (context, _, id) => deleteCustomer(context, id)),
];
