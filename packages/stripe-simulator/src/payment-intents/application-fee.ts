import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';

/** A platform's fee needs a connected account, and is a part of the payment. */
export function refuseFee(context: Context, fee: number | null | undefined, amount: number): void {
  if (!fee) return;
  const param = 'application_fee_amount';
  if (context.account.isPlatform)
    throw invalid(
      'Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an ' +
        'OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).',
      { param },
    );
  if (fee > amount)
    throw invalid(`Your application fee cannot be greater than the amount (${fee} > ${amount}).`, { param });
}
