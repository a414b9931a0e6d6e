import type { BookingActor } from '../bookings/actors.ts';
import { machine } from '../bookings/machine.ts';
import { desk } from '../identity/roles.ts';

export const offerStates = ['open', 'accepted', 'declined', 'countered', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

export type OfferEvent = 'accept' | 'acceptOnBehalf' | 'decline' | 'counter' | 'expire' | 'withdraw';
export type OfferGuard =
  'beforeDeadline' | 'flagsAcknowledged' | 'slotFeasible' | 'reasonGiven' | 'deadlinePassed';

/** A booking put to one therapist. Asking a question leaves it open, so it is no step. */
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
  counter: [
    {
      from: ['open'],
      to: 'countered',
      by: ['therapist'],
      guards: ['beforeDeadline', 'slotFeasible'],
      money: 'none',
    },
  ],
  expire: [{ from: ['open'], to: 'expired', by: ['timer'], guards: ['deadlinePassed'], money: 'none' }],
  withdraw: [{ from: ['open'], to: 'withdrawn', by: ['system', ...desk], money: 'none' }],
});
