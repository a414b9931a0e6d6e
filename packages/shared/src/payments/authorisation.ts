import type { Instant } from '../kernel/time.ts';

/** Money held on a card at Stripe, and what became of it, in minor units of the payment's currency. */
export interface Authorisation {
  /** Stripe's id of the payment intent. */
  readonly id: string;
  /** `pending` waits for the bank or the client; `gone` holds nothing and will never take anything. */
  readonly status: 'pending' | 'held' | 'captured' | 'gone';
  readonly amount: number;
  readonly held: number;
  readonly captured: number;
  /** Of what was held: given free without being taken. */
  readonly released: number;
  readonly refunded: number;
  readonly applicationFee: number;
  readonly feeRefunded: number;
  readonly stripeFee: number;
  /** Until when Stripe lets it be taken. */
  readonly captureBefore: Instant | null;
}

/** What Stripe says of a payment intent at the moment. */
export interface IntentFacts {
  readonly id: string;
  readonly status: Authorisation['status'];
  readonly amount: number;
  /** Whether its bank has said yes at some time. */
  readonly wasHeld: boolean;
  readonly captured: number;
  readonly refunded: number;
  readonly applicationFee: number;
  readonly stripeFee: number;
  readonly captureBefore: Instant | null;
}

export const movementKinds = [
  'authorised',
  'captured',
  'stripe_fee',
  'application_fee',
  'refunded',
  'application_fee_refunded',
  'voided',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** Money that has moved; `sum` is all of its kind for that authorisation, this movement included. */
export interface Movement {
  readonly kind: MovementKind;
  readonly amount: number;
  readonly sum: number;
}

const order: readonly Authorisation['status'][] = ['pending', 'held', 'captured', 'gone'];

const nothing = (id: string, amount: number): Authorisation => ({
  id,
  status: 'pending',
  amount,
  held: 0,
  captured: 0,
  released: 0,
  refunded: 0,
  applicationFee: 0,
  feeRefunded: 0,
  stripeFee: 0,
  captureBefore: null,
});

/**
 * What is known of an authorisation once Stripe has been asked, and what has moved since. Only steps forward count: an
 * answer that is older than what we know changes nothing, and the same answer twice moves nothing twice.
 */
export function learn(
  before: Authorisation | null,
  facts: IntentFacts,
): { readonly after: Authorisation; readonly movements: readonly Movement[] } {
  const known = before ?? nothing(facts.id, facts.amount);
  const status = order.indexOf(facts.status) > order.indexOf(known.status) ? facts.status : known.status;
  const held = Math.max(known.held, facts.wasHeld ? facts.amount : 0);
  const captured = Math.max(known.captured, facts.captured);
  const refunded = Math.max(known.refunded, facts.refunded);
  const applicationFee = Math.max(known.applicationFee, captured > 0 ? facts.applicationFee : 0);
  const after: Authorisation = {
    ...known,
    status,
    held,
    captured,
    refunded,
    applicationFee,
    released: status === 'captured' || status === 'gone' ? held - captured : known.released,
    feeRefunded: captured === 0 ? 0 : Math.round((applicationFee * refunded) / captured),
    stripeFee: Math.max(known.stripeFee, captured > 0 ? facts.stripeFee : 0),
    captureBefore: facts.captureBefore ?? known.captureBefore,
  };
  return { after, movements: movementsBetween(known, after) };
}

function movementsBetween(before: Authorisation, after: Authorisation): Movement[] {
  const sums: readonly (readonly [MovementKind, keyof Authorisation & SumName])[] = [
    ['authorised', 'held'],
    ['captured', 'captured'],
    ['stripe_fee', 'stripeFee'],
    ['application_fee', 'applicationFee'],
    ['voided', 'released'],
    ['refunded', 'refunded'],
    ['application_fee_refunded', 'feeRefunded'],
  ];
  return sums.flatMap(([kind, name]) => {
    const amount = after[name] - before[name];
    return amount > 0 ? [{ kind, amount, sum: after[name] }] : [];
  });
}

type SumName = 'held' | 'captured' | 'stripeFee' | 'applicationFee' | 'released' | 'refunded' | 'feeRefunded';

/** What a payment has taken from the client and not given back. */
export function keptOf(authorisations: readonly Authorisation[]): number {
  return authorisations.reduce((sum, { captured, refunded }) => sum + captured - refunded, 0);
}
