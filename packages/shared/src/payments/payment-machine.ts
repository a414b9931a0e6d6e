import { machine } from '../bookings/machine.ts';
import type {
  PaymentActor,
  PaymentCommand,
  PaymentEffect,
  PaymentEvent,
  PaymentGuard,
  PaymentState,
} from './payment-states.ts';

/**
 * The life of one payment: one amount of one visit, product.md sections 3 and 5. A near visit goes through Checkout to a
 * hold on the card; a far one saves the card first and is authorised later without the client. An extension, parking, or a
 * dearer visit after an authorisation are payments of their own, so that nothing here goes back: an answer of Stripe that
 * is no step from here is old news, and the only way from `failed` is a new attempt. `capturing` is stored before Stripe is
 * asked, so that a process that dies in between leaves a question to ask again, never a second charge.
 */
export const paymentMachine = machine<
  PaymentState,
  PaymentEvent,
  PaymentActor,
  PaymentGuard,
  PaymentCommand,
  PaymentEffect
>('payment', {
  openCheckout: [
    {
      from: ['none', 'authorising', 'action_required', 'failed'],
      to: 'authorising',
      by: ['client', 'system'],
      guards: ['timeStillKept', 'visitIsNear'],
      money: 'createCheckout',
    },
  ],
  openSetup: [
    {
      from: ['none'],
      to: 'none',
      by: ['client', 'system'],
      guards: ['timeStillKept', 'visitIsFar'],
      money: 'createSetup',
    },
  ],
  cardSaved: [
    {
      from: ['none'],
      to: 'card_saved',
      by: ['stripe'],
      guards: ['timeStillKept', 'currentAttempt'],
      money: 'none',
      effects: ['secureBooking'],
    },
  ],
  // The price of a visit that was moved; once something is authorised, another amount is another payment.
  reprice: [
    { from: ['none'], to: 'none', by: ['system'], money: 'none' },
    { from: ['card_saved'], to: 'card_saved', by: ['system'], money: 'none' },
  ],
  authorise: [
    {
      from: ['card_saved', 'failed'],
      to: 'authorising',
      by: ['timer', 'system', 'finance', 'owner', 'admin'],
      guards: ['cardOnFile', 'visitIsNear', 'notBlocked'],
      money: 'authoriseOffSession',
    },
  ],
  // From `failed` too: whoever is declined on Stripe's own page may try another card there.
  authorised: [
    {
      from: ['authorising', 'action_required', 'failed'],
      to: 'authorised',
      by: ['stripe'],
      guards: ['timeStillKept', 'currentAttempt'],
      money: 'none',
      effects: ['secureBooking'],
    },
  ],
  needsClient: [
    {
      from: ['authorising'],
      to: 'action_required',
      by: ['stripe'],
      guards: ['currentAttempt'],
      money: 'none',
      effects: ['askClient'],
    },
  ],
  declined: [
    {
      from: ['authorising', 'action_required'],
      to: 'failed',
      by: ['stripe'],
      guards: ['currentAttempt'],
      money: 'none',
      effects: ['askForOtherCard'],
    },
  ],
  authorisationLapsed: [
    {
      from: ['authorised'],
      to: 'failed',
      by: ['stripe', 'timer'],
      guards: ['currentAttempt', 'nothingCaptured'],
      money: 'none',
      effects: ['askForOtherCard', 'tellFinance'],
    },
  ],
  // The hold ended before anybody paid. If Stripe says complete in the same moment, that comes as `paidLate`.
  giveUp: [
    {
      from: ['none', 'authorising', 'failed'],
      to: 'voided',
      by: ['timer', 'system'],
      money: 'expireCheckout',
    },
  ],
  void: [
    {
      from: ['none', 'card_saved', 'failed'],
      to: 'voided',
      by: ['system', 'timer'],
      money: 'expireCheckout',
    },
    {
      from: ['authorising', 'action_required', 'authorised'],
      to: 'voided',
      by: ['system', 'timer'],
      guards: ['nothingCaptured'],
      money: 'cancelIntent',
    },
  ],
  paidLate: [
    {
      from: ['none', 'authorising', 'action_required', 'failed', 'voided'],
      to: 'voided',
      by: ['stripe'],
      guards: ['timeLost', 'nothingCaptured'],
      money: 'cancelIntent',
      effects: ['tellLate'],
    },
  ],
  capture: [
    {
      from: ['authorised'],
      to: 'capturing',
      by: ['system', 'timer'],
      guards: ['notBlocked', 'withinAuthorised', 'beforeCaptureBefore'],
      money: 'captureAll',
    },
  ],
  // A fee. Stripe releases the rest by itself: a hold is captured once.
  capturePart: [
    {
      from: ['authorised'],
      to: 'capturing',
      by: ['system', 'timer'],
      guards: ['notBlocked', 'withinAuthorised', 'beforeCaptureBefore'],
      money: 'capturePart',
    },
  ],
  captured: [
    {
      from: ['authorised', 'capturing'],
      to: 'captured',
      by: ['stripe'],
      guards: ['currentAttempt', 'withinAuthorised'],
      money: 'none',
    },
  ],
  captureFailed: [
    {
      from: ['capturing'],
      to: 'failed',
      by: ['stripe'],
      guards: ['currentAttempt', 'nothingCaptured'],
      money: 'none',
      effects: ['tellFinance'],
    },
  ],
  refund: [
    {
      from: ['captured', 'part_refunded'],
      to: 'refunded',
      by: ['system', 'finance', 'owner', 'admin'],
      guards: ['withinCaptured', 'reasonGiven'],
      money: 'refundRest',
    },
  ],
  refundPart: [
    {
      from: ['captured', 'part_refunded'],
      to: 'part_refunded',
      by: ['system', 'finance', 'owner', 'admin'],
      guards: ['withinCaptured', 'reasonGiven'],
      money: 'refundPart',
    },
  ],
  // Somebody refunded in Stripe's own dashboard.
  refundedElsewhere: [
    {
      from: ['captured', 'part_refunded'],
      to: 'refunded',
      by: ['stripe'],
      guards: ['withinCaptured'],
      money: 'none',
      effects: ['tellFinance'],
    },
  ],
  refundedInPartElsewhere: [
    {
      from: ['captured', 'part_refunded'],
      to: 'part_refunded',
      by: ['stripe'],
      guards: ['withinCaptured'],
      money: 'none',
      effects: ['tellFinance'],
    },
  ],
  // A bank may send a refund back days later: the one step against the stream, since the money is with the clinic again.
  refundFailed: [
    {
      from: ['part_refunded', 'refunded'],
      to: 'part_refunded',
      by: ['stripe'],
      money: 'none',
      effects: ['tellFinance'],
    },
  ],
});
