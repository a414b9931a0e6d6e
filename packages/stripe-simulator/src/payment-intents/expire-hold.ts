import type { Context } from '../api/context.ts';
import { cancelPaymentIntent } from './cancel-payment-intent.ts';

/** Nobody has captured in time: the bank releases the money, and the intent ends by itself. */
export function expireHold(context: Context, intentId: string): void {
  context.world.deadlines.delete(intentId);
  const intent = context.account.all('payment_intent').get(intentId);
  if (intent?.status !== 'requires_capture') return;
  context.announce('charge.expired', context.get('charge', intent.latest_charge));
  cancelPaymentIntent(context, intent, 'automatic');
}
