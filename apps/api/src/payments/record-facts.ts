import type { Instant } from '@unbrace/shared/kernel';
import { goodHold, type IntentFacts, learn } from '@unbrace/shared/payments';
import type { Tx } from '../platform/database/database.ts';
import { PaymentMovementsRepository } from './payment-movements.repository.ts';
import { pictureOf, type WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';
import type { CheckoutFacts } from './stripe-facts.ts';

/** What was learned, for the record of the event that told it. */
export interface Learned {
  readonly whole: WholePayment;
  readonly effects: readonly string[];
}

/** Takes over what Stripe says of a hosted page: how it ended, whose card was used, what is held. Only steps forward. */
export async function recordCheckout(
  tx: Tx,
  whole: WholePayment,
  facts: CheckoutFacts,
  now: Instant,
): Promise<Learned> {
  const payments = new PaymentsRepository(tx);
  const known = whole.checkouts.find(({ id }) => id === facts.id);
  const isNews = known === undefined || (known.status === 'open' && facts.status !== 'open');
  const isSetup = facts.intent === null && facts.paymentMethodId !== null;
  const checkout = {
    id: facts.id,
    mode: known?.mode ?? (isSetup ? ('setup' as const) : ('payment' as const)),
    status: isNews ? facts.status : known.status,
    url: facts.status === 'open' ? (known?.url ?? null) : null,
  };
  if (isNews) await payments.putCheckout(whole.payment.bookingId, checkout, now);
  const isDone = facts.status === 'complete';
  const payment = {
    ...whole.payment,
    customerId: (isDone ? facts.customerId : null) ?? whole.payment.customerId,
    paymentMethodId: (isDone ? facts.paymentMethodId : null) ?? whole.payment.paymentMethodId,
  };
  const after = {
    ...whole,
    payment,
    checkouts: [...whole.checkouts.filter(({ id }) => id !== facts.id), checkout],
  };
  const effects = isNews && facts.status !== 'open' ? [`checkout ${facts.status}`] : [];
  if (!facts.intent || facts.intent.status === 'pending') return { whole: after, effects };
  const learned = await recordIntent(tx, after, facts.intent, now);
  return { whole: learned.whole, effects: [...effects, ...learned.effects] };
}

/** Takes over what Stripe says of a payment intent; each movement of money is written once. */
export async function recordIntent(
  tx: Tx,
  whole: WholePayment,
  facts: IntentFacts,
  now: Instant,
): Promise<Learned> {
  const known = whole.authorisations.find(({ id }) => id === facts.id) ?? null;
  // One that never held anything is no money of ours: a declined try, a page that nobody finished.
  if (known === null && !facts.wasHeld) return { whole, effects: [] };
  const { after, movements } = learn(known, facts);
  const { bookingId, amount } = whole.payment;
  await new PaymentsRepository(tx).putAuthorisation(bookingId, after, now);
  const of = { bookingId, authorisationId: facts.id, currency: amount.currency };
  await new PaymentMovementsRepository(tx).add(of, movements, now);
  const authorisations = known
    ? whole.authorisations.map((each) => (each.id === facts.id ? after : each))
    : [...whole.authorisations, after];
  return {
    whole: { ...whole, authorisations },
    effects: movements.map(({ kind, amount: moved }) => `${kind} ${moved}`),
  };
}

/** Whether the visit may be asked for: the money is held, or for a far visit the card is saved. */
export function isSecured(
  whole: WholePayment,
  visit: { readonly startsAt: Instant; readonly endsAt: Instant },
): boolean {
  const picture = pictureOf(whole, visit);
  if (picture.wanted !== 'secure') return false;
  return goodHold(picture) !== undefined || (whole.payment.way === 'far' && picture.hasCard);
}
