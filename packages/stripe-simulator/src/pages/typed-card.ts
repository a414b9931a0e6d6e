import type { CardInput } from '../payment-methods/make-payment-method.ts';

export interface TypedForm {
  email?: string;
  number?: string;
  expiry?: string;
  cvc?: string;
  name?: string;
}

/** A card as people type it: spaces, slashes, two digits of a year. What is not a date becomes one that is refused. */
export function typedCard(form: TypedForm): CardInput {
  const [month = 0, year = 0] = (form.expiry ?? '').split('/').map((part) => Number(part.trim()) || 0);
  return {
    number: form.number ?? '',
    exp_month: month,
    exp_year: year < 100 ? 2000 + year : year,
    cvc: (form.cvc ?? '').trim(),
  };
}
