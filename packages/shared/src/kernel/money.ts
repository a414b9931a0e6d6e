import { z } from 'zod';

/** Money in minor units (cents) of one currency; never a fraction of a unit. */
export const Money = z
  .object({ amount: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: 'Money', description: 'Minor units (cents) and ISO 4217 currency' });
export type Money = z.infer<typeof Money>;

/** Cents of an Australian dollar. */
export const aud = (amount: number): Money => money(amount, 'AUD');

/** @throws RangeError when `amount` is not a whole number of minor units. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  return { amount, currency };
}

/** Whether two prices are the same to the cent, in the same currency. */
export function isSameMoney(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}

/** @throws RangeError when the currencies differ. */
export function plus(a: Money, b: Money): Money {
  return money(a.amount + sameCurrency(a, b).amount, a.currency);
}

/** @throws RangeError when the currencies differ. */
export function minus(a: Money, b: Money): Money {
  return money(a.amount - sameCurrency(a, b).amount, a.currency);
}

/** Sum of a list; the currency is given because a list may be empty. */
export function total(items: readonly Money[], currency: string): Money {
  return items.reduce(plus, money(0, currency));
}

/** `percent` of an amount, rounded half up to whole minor units. The only place where money is rounded. */
export function percentOf(base: Money, percent: number): Money {
  return money(halfUp((base.amount * percent) / 100), base.currency);
}

/** The tax inside a tax-inclusive amount at a rate in percent, rounded half up. */
export function taxWithin(inclusive: Money, ratePercent: number): Money {
  return money(halfUp((inclusive.amount * ratePercent) / (100 + ratePercent)), inclusive.currency);
}

/** Where a currency is the usual one, its sign stands alone: `$` is a dollar of that country. */
const localeOf: Readonly<Record<string, string>> = { AUD: 'en-AU', GBP: 'en-GB', NZD: 'en-NZ', USD: 'en-US' };

/** Money as a person writes it: `$169.00`, or `$169` when there are no cents and `trim` is set. */
export function formatMoney({ amount, currency }: Money, locale = localeOf[currency], trim = false): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const value = amount / 10 ** digits;
  const whole = trim && Number.isInteger(value);
  return whole
    ? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value)
    : format.format(value);
}

function halfUp(value: number): number {
  // Twelve digits hide binary noise such as 114.49999999999999 for 114.5 without moving a real half.
  return Math.floor(Number(value.toPrecision(12)) + 0.5);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot combine ${a.currency} and ${b.currency}`);
  return b;
}
