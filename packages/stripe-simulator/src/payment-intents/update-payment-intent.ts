import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { fieldsOf } from '../params/fields-of.ts';
import { mergedMetadata } from '../params/metadata.ts';
import { refuseSmallAmount } from './amount.ts';
import { refuseFee } from './application-fee.ts';
import { chosenMethod } from './chosen-method.ts';
import type { update } from './payment-intents.params.ts';
import { unexpectedState } from './unexpected-state.ts';

const plain = [
  'amount',
  'application_fee_amount',
  'capture_method',
  'currency',
  'customer',
  'description',
  'receipt_email',
  'setup_future_usage',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const;

type Given = ReturnType<typeof update.parse>;

const changeable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];
const always: readonly string[] = ['description', 'metadata', 'receipt_email', 'expand'];

/** Changes an intent; once the bank has answered, only what is written beside the money. */
export function updatePaymentIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  given: Given,
): Stripe.PaymentIntent {
  const late = Object.entries(given).find(
    ([name, value]) => value !== undefined && !always.includes(name),
  )?.[0];
  if (late && !changeable.includes(intent.status))
    throw unexpectedState(
      intent,
      `This PaymentIntent's ${late} could not be updated because it has a status of ${intent.status}. You may only ` +
        `update the ${late} of a PaymentIntent with one of the following statuses: ${changeable.join(', ')}.`,
    );
  const amount = given.amount ?? intent.amount;
  refuseSmallAmount(amount, given.currency ?? intent.currency);
  refuseFee(context, given.application_fee_amount, amount);
  if (given.customer) context.get('customer', given.customer, 'customer');
  const customer = given.customer ?? intent.customer;
  const { payment_method: method } = given;
  const chosen = method ? chosenMethod(context, method, customer as string | null).id : intent.payment_method;
  return context.put('payment_intent', {
    ...intent,
    ...fieldsOf(given, ...plain),
    metadata: mergedMetadata(intent.metadata, given.metadata),
    payment_method: chosen,
    status: method && intent.status === 'requires_payment_method' ? 'requires_confirmation' : intent.status,
  });
}
