import { desk } from '../identity/roles.ts';
import type { BookingActor } from './actors.ts';
import type {
  BookingEvent,
  BookingGuard,
  BookingMoney,
  BookingStart,
  BookingState,
} from './booking-states.ts';
import { machine } from './machine.ts';

const fit: BookingGuard[] = ['hasSkill', 'credentialsInDate', 'genderRule', 'slotFeasible'];

/**
 * The life of a booking, product.md section 3. Additions to its table, both before acceptance and without money: the
 * office may cancel as the client may, and a visit that waits may be moved; open offers for the old time are withdrawn.
 * Another time that a therapist proposed is taken by whoever booked: moved and confirmed at once.
 * Whoever booked takes a gentler visit where the answers exclude theirs; a document that ran out is waited for again. One after it: the office may take a confirmed visit back and ask somebody else, who reads the flags like the first.
 */
export const bookingMachine = machine<
  BookingState | BookingStart,
  BookingEvent,
  BookingActor,
  BookingGuard,
  BookingMoney
>('booking', {
  hold: [{ from: ['none'], to: 'held', by: ['client', ...desk], guards: ['slotFeasible'], money: 'none' }],
  extendHold: [{ from: ['held'], to: 'held', by: ['system'], guards: ['notExtendedBefore'], money: 'none' }],
  request: [
    {
      from: ['held'],
      to: 'requested',
      by: ['system'],
      guards: ['intakeComplete', 'atMostModify', 'paymentSecured'],
      money: 'secure',
    },
  ],
  putOnHold: [{ from: ['held'], to: 'on_hold', by: ['system'], guards: ['paymentSecured'], money: 'secure' }],
  abandon: [{ from: ['held'], to: 'abandoned', by: ['timer'], money: 'expireCheckout' }],

  clear: [{ from: ['on_hold'], to: 'requested', by: ['clinical_lead'], guards: ['cleared'], money: 'none' }],
  clearByCall: [
    {
      from: ['on_hold'],
      to: 'requested',
      by: ['clinical_lead', ...desk],
      guards: ['mayClearCalls', 'cleared'],
      money: 'none',
    },
  ],
  intakeArrived: [
    {
      from: ['on_hold'],
      to: 'requested',
      by: ['recipient', 'client', 'system'],
      guards: ['intakeComplete', 'atMostModify'],
      money: 'none',
    },
  ],
  takeGentler: [
    {
      from: ['on_hold'],
      to: 'requested',
      by: ['client', ...desk],
      guards: ['intakeComplete', 'slotFeasible'],
      money: 'reauthoriseIfNeeded',
    },
  ],
  documentExpired: [
    { from: ['requested', 'offered', 'confirmed'], to: 'on_hold', by: ['timer'], money: 'keepHold' },
  ],
  deadlinePassed: [
    { from: ['on_hold', 'requested', 'offered'], to: 'unfilled', by: ['timer'], money: 'void' },
  ],
  // A far visit whose money the bank would not hold, and whose client did not act: a day before.
  paymentMissing: [
    {
      from: ['on_hold', 'requested', 'offered', 'confirmed'],
      to: 'cancelled',
      by: ['timer'],
      guards: ['paymentNotSecured'],
      money: 'void',
    },
  ],
  block: [
    { from: ['held'], to: 'blocked', by: ['system'], guards: ['redFlag'], money: 'none' },
    {
      from: ['on_hold'],
      to: 'blocked',
      by: ['clinical_lead', ...desk, 'recipient', 'client', 'system'],
      guards: ['redFlag'],
      money: 'void',
    },
    {
      from: ['requested', 'offered', 'confirmed'],
      to: 'blocked',
      by: ['clinical_lead', 'therapist', 'recipient', 'client', 'system'],
      guards: ['redFlag'],
      money: 'voidOrRefund',
    },
    {
      from: ['en_route', 'arrived'],
      to: 'blocked',
      by: ['clinical_lead', 'therapist', 'recipient', 'client', 'system'],
      guards: ['redFlag'],
      money: 'voidOrRefund',
      pay: 'call-out',
    },
  ],

  offer: [{ from: ['requested'], to: 'offered', by: ['system', ...desk], guards: fit, money: 'keepHold' }],
  accept: [
    {
      from: ['offered'],
      to: 'confirmed',
      by: ['therapist', 'owner', 'admin'],
      guards: [...fit, 'flagsAcknowledged'],
      money: 'keepHold',
    },
  ],
  takeProposal: [
    {
      from: ['offered'],
      to: 'confirmed',
      by: ['client', ...desk],
      guards: [...fit, 'flagsAcknowledged', 'priceSeen'],
      money: 'reauthoriseIfNeeded',
    },
  ],
  returnToQueue: [
    {
      from: ['offered'],
      to: 'requested',
      by: ['therapist', 'timer', 'system', ...desk],
      money: 'keepHold',
    },
  ],
  withdraw: [
    { from: ['confirmed'], to: 'requested', by: ['therapist'], guards: ['reasonGiven'], money: 'keepHold' },
  ],
  reassign: [{ from: ['confirmed'], to: 'requested', by: desk, money: 'keepHold' }],

  move: [
    {
      from: ['confirmed'],
      to: 'confirmed',
      by: ['client', 'therapist', ...desk],
      guards: ['slotFeasible'],
      money: 'reauthoriseIfNeeded',
    },
    {
      from: ['requested', 'offered'],
      to: 'requested',
      by: ['client', ...desk],
      guards: ['slotFeasible'],
      money: 'reauthoriseIfNeeded',
    },
    {
      from: ['on_hold'],
      to: 'on_hold',
      by: ['client', ...desk],
      guards: ['slotFeasible'],
      money: 'reauthoriseIfNeeded',
    },
  ],
  cancelByClient: [
    { from: ['held', 'requested', 'on_hold', 'offered'], to: 'cancelled', by: ['client'], money: 'void' },
    { from: ['confirmed', 'en_route'], to: 'cancelled', by: ['client'], money: 'voidOrCaptureFee' },
  ],
  cancelByClinic: [
    {
      from: ['held', 'requested', 'on_hold', 'offered'],
      to: 'cancelled',
      by: desk,
      guards: ['reasonGiven'],
      money: 'void',
    },
    { from: ['confirmed'], to: 'cancelled', by: desk, guards: ['reasonGiven'], money: 'voidOrRefund' },
  ],

  depart: [{ from: ['confirmed'], to: 'en_route', by: ['therapist'], guards: ['onTheDay'], money: 'none' }],
  arrive: [{ from: ['en_route'], to: 'arrived', by: ['therapist'], guards: ['onTheDay'], money: 'none' }],
  clientAbsent: [
    {
      from: ['arrived'],
      to: 'no_show',
      by: ['therapist'],
      guards: ['waitedTwentyMinutes', 'twoContactAttempts'],
      money: 'captureInFull',
    },
  ],
  therapistAbsent: [
    {
      from: ['confirmed', 'en_route'],
      to: 'therapist_no_show',
      by: ['client', 'owner', 'admin'],
      guards: ['twentyMinutesLate'],
      money: 'voidOrRefund',
    },
  ],
  refusePlace: [
    {
      from: ['arrived'],
      to: 'refused',
      by: ['therapist'],
      guards: ['incidentNote'],
      money: 'captureByPolicy',
      pay: 'visit',
    },
  ],
  startSession: [
    {
      from: ['arrived'],
      to: 'in_session',
      by: ['therapist'],
      guards: ['rescreenedWithinDay', 'consentRecorded'],
      money: 'none',
    },
  ],
  stopSession: [
    {
      from: ['in_session'],
      to: 'stopped',
      by: ['client', 'therapist'],
      guards: ['reasonGiven'],
      money: 'captureByPolicy',
      pay: 'visit',
    },
  ],
  complete: [{ from: ['in_session'], to: 'completed', by: ['therapist', 'timer'], money: 'capture' }],
  close: [
    {
      from: ['completed', 'stopped'],
      to: 'closed',
      by: ['system'],
      guards: ['noteSigned', 'loopEnded'],
      money: 'releasePayout',
    },
    {
      from: ['no_show', 'therapist_no_show', 'refused', 'cancelled', 'blocked', 'unfilled'],
      to: 'closed',
      by: ['system'],
      money: 'releasePayout',
    },
  ],
});
