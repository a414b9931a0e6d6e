export const paymentStates = [
  'none',
  'card_saved',
  'authorising',
  'authorised',
  'action_required',
  'capturing',
  'captured',
  'part_refunded',
  'refunded',
  'voided',
  'failed',
] as const;
export type PaymentState = (typeof paymentStates)[number];

/** Who moves a payment. `stripe` is its word: a reply, a webhook, or what a sweep found when it asked again. */
export const paymentActors = [
  'client',
  'owner',
  'admin',
  'scheduler',
  'finance',
  'system',
  'timer',
  'stripe',
] as const;
export type PaymentActor = (typeof paymentActors)[number];

export type PaymentEvent =
  | 'openCheckout'
  | 'openSetup'
  | 'cardSaved'
  | 'reprice'
  | 'authorise'
  | 'authorised'
  | 'needsClient'
  | 'declined'
  | 'authorisationLapsed'
  | 'giveUp'
  | 'void'
  | 'paidLate'
  | 'capture'
  | 'capturePart'
  | 'captured'
  | 'captureFailed'
  | 'refund'
  | 'refundPart'
  | 'refundedElsewhere'
  | 'refundedInPartElsewhere'
  | 'refundFailed';

export type PaymentGuard =
  | 'timeStillKept'
  | 'timeLost'
  | 'visitIsNear'
  | 'visitIsFar'
  | 'cardOnFile'
  | 'currentAttempt'
  | 'withinAuthorised'
  | 'beforeCaptureBefore'
  | 'notBlocked'
  | 'withinCaptured'
  | 'reasonGiven'
  | 'nothingCaptured';

/** Commands to Stripe, worked from the outbox with the key of a stored attempt. */
export type PaymentCommand =
  | 'none'
  | 'createCheckout'
  | 'createSetup'
  | 'authoriseOffSession'
  | 'cancelIntent'
  | 'expireCheckout'
  | 'captureAll'
  | 'capturePart'
  | 'refundRest'
  | 'refundPart';

export type PaymentEffect = 'secureBooking' | 'askClient' | 'askForOtherCard' | 'tellLate' | 'tellFinance';
