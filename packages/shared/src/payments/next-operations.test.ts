import { days, hours } from '../kernel/time.ts';
import type { Authorisation } from './authorisation.ts';
import { nextOperations, type Operation, type PaymentPicture } from './next-operations.ts';
import { stateOfPayment } from './state-of-payment.ts';

const now = Date.UTC(2026, 10, 23);

const hold = (changes: Partial<Authorisation> = {}): Authorisation => ({
  id: 'pi_1',
  status: 'held',
  amount: 229_00,
  held: 229_00,
  captured: 0,
  released: 0,
  refunded: 0,
  applicationFee: 0,
  feeRefunded: 0,
  stripeFee: 0,
  captureBefore: now + days(7),
  ...changes,
});
const taken = hold({ status: 'captured', captured: 229_00 });
const refusedFor = (code: string): Operation => ({ kind: 'authorise', target: null, state: 'refused', code });

const picture = (changes: Partial<PaymentPicture> = {}): PaymentPicture => ({
  wanted: 'secure',
  wantedAmount: 0,
  amount: 229_00,
  hasCard: true,
  startsAt: now + hours(30),
  endsAt: now + hours(31),
  checkouts: [],
  authorisations: [],
  operations: [],
  ...changes,
});

const page = { id: 'cs_1', mode: 'payment', status: 'open' } as const;
const farAway = { startsAt: now + days(20), endsAt: now + days(20) + hours(1) };

describe('what is to be done at Stripe', () => {
  it.each<[string, Partial<PaymentPicture>, readonly (readonly [string, string | null, number | null])[]]>([
    ['a good hold is kept', { authorisations: [hold()] }, []],
    ['a saved card waits while the visit is far', farAway, []],
    ['a saved card is held three days before', { startsAt: now + hours(72) }, [['authorise', null, 229_00]]],
    ['and not a moment sooner', { startsAt: now + hours(72) + 1 }, []],
    ['without a card nothing can be held', { hasCard: false }, []],
    ['a card that was refused is not asked again', { operations: [refusedFor('card_declined')] }, []],
    [
      'a dearer visit is held anew',
      { authorisations: [hold({ amount: 129_00 })] },
      [['authorise', null, 229_00]],
    ],
    ['a cheaper visit keeps its hold', { amount: 129_00, authorisations: [hold()] }, []],
    [
      'the smaller hold is let go once there is a better one',
      { authorisations: [hold({ amount: 129_00 }), hold({ id: 'pi_2' })] },
      [['void', 'pi_1', null]],
    ],
    [
      'a hold that ends before the visit is made anew',
      { authorisations: [hold({ captureBefore: now + hours(32) })] },
      [['authorise', null, 229_00]],
    ],
    [
      'one for a visit that moved far away is let go: the card is there',
      { ...farAway, authorisations: [hold()] },
      [['void', 'pi_1', null]],
    ],
    [
      'a visit that does not take place lets everything go',
      { wanted: 'release', checkouts: [page], authorisations: [hold()] },
      [
        ['expire', 'cs_1', null],
        ['void', 'pi_1', null],
      ],
    ],
    [
      'what was taken is given back',
      { wanted: 'release', authorisations: [taken] },
      [['refund', 'pi_1', 229_00]],
    ],
    [
      'a fee is taken as a part',
      { wanted: 'capture', wantedAmount: 114_50, authorisations: [hold()] },
      [['capture', 'pi_1', 114_50]],
    ],
    [
      'what is taken is not taken again',
      { wanted: 'capture', wantedAmount: 229_00, authorisations: [taken] },
      [],
    ],
    [
      'what was taken too much is given back',
      { wanted: 'capture', wantedAmount: 114_50, authorisations: [taken] },
      [['refund', 'pi_1', 114_50]],
    ],
    [
      'a hold that has ended is made anew to be taken',
      { wanted: 'capture', wantedAmount: 229_00, authorisations: [hold({ status: 'gone' })] },
      [['authorise', null, 229_00]],
    ],
    [
      'what is being done is not begun twice',
      {
        wanted: 'capture',
        wantedAmount: 114_50,
        authorisations: [hold()],
        operations: [{ kind: 'capture', target: 'pi_1', state: 'waiting', code: null }],
      },
      [],
    ],
    [
      'what Stripe refuses again and again is left to a person',
      {
        wanted: 'release',
        authorisations: [hold()],
        operations: Array.from({ length: 4 }, () => ({
          kind: 'void' as const,
          target: 'pi_1',
          state: 'superseded' as const,
          code: 'x',
        })),
      },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    const next = nextOperations(picture(changes), now);
    expect(next.map(({ kind, target, amount }) => [kind, target, amount])).toEqual(expected);
  });
});

describe('where a payment stands', () => {
  it.each<[string, Partial<PaymentPicture>]>([
    ['none', { hasCard: false }],
    ['authorising', { hasCard: false, checkouts: [page] }],
    ['card_saved', {}],
    ['authorised', { authorisations: [hold()] }],
    ['action_required', { operations: [refusedFor('authentication_required')] }],
    ['failed', { operations: [refusedFor('insufficient_funds')] }],
    ['failed', { wanted: 'capture', wantedAmount: 1_00, hasCard: false }],
    ['captured', { wanted: 'capture', wantedAmount: 229_00, authorisations: [taken] }],
    ['part_refunded', { wanted: 'capture', authorisations: [{ ...taken, refunded: 100 }] }],
    ['refunded', { wanted: 'release', authorisations: [{ ...taken, refunded: 229_00 }] }],
    ['voided', { wanted: 'release', authorisations: [hold({ status: 'gone' })] }],
  ])('is %s', (state, changes) => {
    expect(stateOfPayment(picture(changes))).toBe(state);
  });
});
