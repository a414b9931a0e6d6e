import type Stripe from 'stripe';
import type { Account } from '../state/account.ts';
import { cardFacts } from './card-facts.ts';
import { authenticationDecline, genericDecline, testCards, type Decline } from './test-cards.ts';

/** What a card's bank says to a payment or a set-up. */
export type Verdict = { kind: 'approved' } | { kind: 'challenge' } | { kind: 'declined'; decline: Decline };

export interface Question {
  /** `authenticated` when the holder has just proven to be there. */
  holder: 'present' | 'away' | 'authenticated' | 'failed';
  purpose: 'payment' | 'set-up';
}

/** Asks the bank of a test card. */
export function askBank(account: Account, method: Stripe.PaymentMethod, question: Question): Verdict {
  const facts = cardFacts(account).get(method.id);
  const card = testCards[facts?.number ?? ''];
  if (!card) return { kind: 'declined', decline: genericDecline };
  const wantsHolder =
    card.authentication === 'always' || (card.authentication === 'unless_set_up' && !facts?.setUp);
  if (wantsHolder && question.holder === 'away') return { kind: 'declined', decline: authenticationDecline };
  if (wantsHolder && question.holder === 'present') return { kind: 'challenge' };
  if (card.decline && (question.purpose === 'payment' || !card.savesAnyway))
    return { kind: 'declined', decline: card.decline };
  return { kind: 'approved' };
}

/** Remembers that the card's holder agreed to payments while away. */
export function rememberSetUp(account: Account, method: Stripe.PaymentMethod): void {
  const facts = cardFacts(account).get(method.id);
  if (facts) cardFacts(account).put(method.id, { ...facts, setUp: true });
}
