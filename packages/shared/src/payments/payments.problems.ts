import { problem } from '../kernel/problem.ts';

/** This clinic takes cards: a visit is asked for by paying. */
export const paymentNeeded = problem(
  'payments/payment-needed',
  409,
  'This visit is paid by card before it is asked for',
);

/** This clinic, or this visit, is paid on the day. */
export const paidOnTheDay = problem('payments/paid-on-the-day', 409, 'This visit is paid on the day');

/** Stripe cannot be reached or does not answer. Nothing was paid; the same again is safe. */
export const paymentsUnavailable = problem(
  'payments/unavailable',
  503,
  'We cannot reach the payment page at the moment. Nothing was paid; please try again',
);

/** What came as a webhook was not signed by Stripe with this installation's secret, or is older than five minutes. */
export const webhookUnsigned = problem('payments/webhook-unsigned', 400, 'The signature does not fit');

/** There is nothing to pay now: it is paid, held or over. */
export const nothingToPay = problem('payments/nothing-to-pay', 409, 'There is nothing to pay at the moment');
