import type { BookingActor } from '../bookings/actors.ts';
import { machine } from '../bookings/machine.ts';
import { desk } from '../identity/roles.ts';

export const offerStates = ['open', 'accepted', 'declined', 'countered', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

export type OfferEvent =
  | 'accept'
  | 'acceptOnBehalf'
  | 'decline'
  | 'ask'
  | 'counter'
  | 'takeCounter'
  | 'declineCounter'
  | 'expire'
  | 'withdraw'
  | 'giveBack';
export type OfferGuard =
  | 'beforeDeadline'
  | 'flagsAcknowledged'
  | 'slotFeasible'
  | 'reasonGiven'
  | 'deadlinePassed'
  | 'notAskedBefore'
  | 'priceSeen';

/**
 * A booking put to one therapist, alone or with others. The first to accept has it; the offers of the others are withdrawn in
 * the same transaction. Another time that a therapist proposes waits for whoever booked. What was accepted can be given
 * back while the visit has not begun.
 */
export const offerMachine = machine<OfferState, OfferEvent, BookingActor, OfferGuard>('offer', {
  accept: [
    {
      from: ['open'],
      to: 'accepted',
      by: ['therapist'],
      guards: ['beforeDeadline', 'flagsAcknowledged', 'slotFeasible'],
      money: 'none',
    },
  ],
  acceptOnBehalf: [
    {
      from: ['open'],
      to: 'accepted',
      by: ['owner', 'admin'],
      guards: ['flagsAcknowledged', 'slotFeasible'],
      money: 'none',
    },
  ],
  decline: [{ from: ['open'], to: 'declined', by: ['therapist'], guards: ['reasonGiven'], money: 'none' }],
  ask: [
    {
      from: ['open'],
      to: 'open',
      by: ['therapist'],
      guards: ['beforeDeadline', 'notAskedBefore'],
      money: 'none',
    },
  ],
  counter: [
    {
      from: ['open'],
      to: 'countered',
      by: ['therapist'],
      guards: ['beforeDeadline', 'flagsAcknowledged', 'slotFeasible'],
      money: 'none',
    },
  ],
  takeCounter: [
    {
      from: ['countered'],
      to: 'accepted',
      by: ['client', ...desk],
      guards: ['beforeDeadline', 'slotFeasible', 'priceSeen'],
      money: 'none',
    },
  ],
  declineCounter: [{ from: ['countered'], to: 'declined', by: ['client', ...desk], money: 'none' }],
  expire: [
    { from: ['open', 'countered'], to: 'expired', by: ['timer'], guards: ['deadlinePassed'], money: 'none' },
  ],
  withdraw: [{ from: ['open', 'countered'], to: 'withdrawn', by: ['system', ...desk], money: 'none' }],
  giveBack: [
    { from: ['accepted'], to: 'withdrawn', by: ['therapist'], guards: ['reasonGiven'], money: 'none' },
  ],
});
