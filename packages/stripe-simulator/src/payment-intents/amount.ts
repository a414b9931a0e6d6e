import { invalid } from '../api/stripe-error.ts';

/** The least that Stripe charges, in minor units; half a unit of the currency where no other is known. */
const least: Readonly<Record<string, number>> = { dkk: 250, gbp: 30, nok: 300, sek: 300 };

export function refuseSmallAmount(amount: number, currency: string, param = 'amount'): void {
  const bound = least[currency] ?? 50;
  if (amount >= bound) return;
  throw invalid(`Amount must be at least ${(bound / 100).toFixed(2)} ${currency}`, {
    code: 'amount_too_small',
    param,
  });
}
