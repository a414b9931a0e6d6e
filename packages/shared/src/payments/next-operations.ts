import { hours, type Instant } from '../kernel/time.ts';
import { type Authorisation, keptOf } from './authorisation.ts';

/** A visit farther away than this saves a card; a nearer one holds the money at once, product.md section 5. */
export const nearWithin = hours(6 * 24);
/** When the money for a far visit is held. */
export const authoriseBefore = hours(72);
/** When a far visit whose money could not be held is given up. */
export const releaseBefore = hours(24);
/** How long after the visit a hold must still be good for. */
const goodAfter = hours(2);

export const operationKinds = ['checkout', 'expire', 'authorise', 'capture', 'void', 'refund'] as const;
export type OperationKind = (typeof operationKinds)[number];

/** `refused`: by the card or its bank. `superseded`: the world had moved on, and was looked at again. */
export const operationStates = ['waiting', 'done', 'refused', 'superseded'] as const;
export type OperationState = (typeof operationStates)[number];

export interface Operation {
  readonly kind: OperationKind;
  readonly target: string | null;
  readonly state: OperationState;
  readonly code: string | null;
}

/** A hosted page: `payment` holds the money at once, `setup` saves the card. */
export interface Checkout {
  readonly id: string;
  readonly mode: 'payment' | 'setup';
  readonly status: 'open' | 'complete' | 'expired';
}

/** Everything that decides what is to be done next at Stripe. Operations are in order of their making. */
export interface PaymentPicture {
  readonly wanted: 'secure' | 'capture' | 'release';
  /** What is to be taken, when `capture` is wanted. */
  readonly wantedAmount: number;
  /** The price. */
  readonly amount: number;
  readonly hasCard: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly checkouts: readonly Checkout[];
  readonly authorisations: readonly Authorisation[];
  readonly operations: readonly Operation[];
}

export interface NextOperation {
  readonly kind: Exclude<OperationKind, 'checkout'>;
  readonly target: string | null;
  readonly amount: number | null;
}

/** What has to be done at Stripe now, so that the money becomes what is wanted. Nothing that is being done already. */
export function nextOperations(picture: PaymentPicture, now: Instant): NextOperation[] {
  const wished = wishesOf(picture, now);
  return wished.filter(({ kind, target }) => {
    const same = picture.operations.filter((each) => each.kind === kind && each.target === target);
    const isUnderWay = same.some(({ state }) => state === 'waiting');
    return !isUnderWay && same.filter(({ state }) => state === 'superseded').length < mostSuperseded;
  });
}

/** What Stripe has refused so often although nothing had changed is left to a person. */
const mostSuperseded = 4;

function wishesOf(picture: PaymentPicture, now: Instant): NextOperation[] {
  switch (picture.wanted) {
    case 'release':
      return [
        ...closed(picture),
        ...letGo(picture, () => true),
        ...givenBack(picture, keptOf(picture.authorisations)),
      ];
    case 'capture':
      return taken(picture);
    case 'secure':
      return secured(picture, now);
  }
}

const closed = ({ checkouts }: PaymentPicture): NextOperation[] =>
  checkouts
    .filter(({ status }) => status === 'open')
    .map(({ id }) => ({ kind: 'expire', target: id, amount: null }));

const letGo = (
  { authorisations }: PaymentPicture,
  which: (authorisation: Authorisation) => boolean,
): NextOperation[] =>
  authorisations
    .filter(({ status }) => status === 'held' || status === 'pending')
    .filter(which)
    .map(({ id }) => ({ kind: 'void', target: id, amount: null }));

/** Money back, from the latest payment first. */
function givenBack({ authorisations }: PaymentPicture, due: number): NextOperation[] {
  const wished: NextOperation[] = [];
  let left = due;
  for (const { id, captured, refunded } of authorisations.toReversed()) {
    const amount = Math.min(left, captured - refunded);
    if (amount <= 0) continue;
    wished.push({ kind: 'refund', target: id, amount });
    left -= amount;
  }
  return wished;
}

/** Takes what is due once, in part where it is a fee, and lets everything else go. */
function taken(picture: PaymentPicture): NextOperation[] {
  const due = picture.wantedAmount - keptOf(picture.authorisations);
  if (due <= 0) return [...closed(picture), ...letGo(picture, () => true), ...givenBack(picture, -due)];
  const held = picture.authorisations.findLast(({ status, amount }) => status === 'held' && amount >= due);
  if (held) return [...closed(picture), { kind: 'capture', target: held.id, amount: due }];
  return [...closed(picture), ...authorised(picture, due)];
}

/** Keeps one hold that is large and lasts long enough, and lets older ones go once there is a better one. */
function secured(picture: PaymentPicture, now: Instant): NextOperation[] {
  const good = goodHold(picture);
  // The page it was paid on closes by itself, and the news of that may come later than the hold.
  if (good) return letGo(picture, ({ id }) => id !== good.id);
  if (picture.startsAt - now <= authoriseBefore) return authorised(picture, picture.amount);
  // Too early for a new one: the card is there, and is asked again three days before.
  return picture.hasCard ? letGo(picture, ({ status }) => status === 'held') : [];
}

/** The newest hold that covers the price and is still there when the visit is over. */
export function goodHold({ authorisations, amount, endsAt }: PaymentPicture): Authorisation | undefined {
  return authorisations.findLast(
    (each) =>
      each.status === 'held' &&
      each.amount >= amount &&
      (each.captureBefore === null || each.captureBefore >= endsAt + goodAfter),
  );
}

/** A card that was refused is not asked again by itself: its holder is. */
function authorised(picture: PaymentPicture, amount: number): NextOperation[] {
  if (!picture.hasCard || lastRefusal(picture) !== null) return [];
  return [{ kind: 'authorise', target: null, amount }];
}

/** The code with which the card was refused, unless it or another one has been held since. */
export function lastRefusal({ operations }: Pick<PaymentPicture, 'operations'>): string | null {
  const last = operations.findLast(
    ({ kind, state }) => (kind === 'authorise' || kind === 'checkout') && state !== 'superseded',
  );
  return last?.kind === 'authorise' && last.state === 'refused' ? (last.code ?? 'card_declined') : null;
}
