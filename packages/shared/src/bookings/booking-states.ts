export const bookingStates = [
  'held',
  'blocked',
  'requested',
  'on_hold',
  'abandoned',
  'offered',
  'confirmed',
  'unfilled',
  'cancelled',
  'en_route',
  'arrived',
  'no_show',
  'therapist_no_show',
  'refused',
  'in_session',
  'stopped',
  'completed',
  'closed',
] as const;
export type BookingState = (typeof bookingStates)[number];

/** Before the first step there is no booking. */
export type BookingStart = 'none';

export type BookingEvent =
  | 'hold'
  | 'extendHold'
  | 'request'
  | 'putOnHold'
  | 'abandon'
  | 'clear'
  | 'clearByCall'
  | 'intakeArrived'
  | 'takeGentler'
  | 'documentExpired'
  | 'deadlinePassed'
  | 'paymentMissing'
  | 'block'
  | 'offer'
  | 'accept'
  | 'takeProposal'
  | 'returnToQueue'
  | 'withdraw'
  | 'reassign'
  | 'move'
  | 'cancelByClient'
  | 'cancelByClinic'
  | 'depart'
  | 'arrive'
  | 'clientAbsent'
  | 'therapistAbsent'
  | 'refusePlace'
  | 'startSession'
  | 'stopSession'
  | 'complete'
  | 'close';

export type BookingGuard =
  | 'slotFeasible'
  | 'intakeComplete'
  | 'atMostModify'
  | 'notExtendedBefore'
  | 'paymentSecured'
  | 'paymentNotSecured'
  | 'cleared'
  | 'mayClearCalls'
  | 'redFlag'
  | 'hasSkill'
  | 'credentialsInDate'
  | 'genderRule'
  | 'flagsAcknowledged'
  | 'priceSeen'
  | 'reasonGiven'
  | 'onTheDay'
  | 'waitedTwentyMinutes'
  | 'twoContactAttempts'
  | 'twentyMinutesLate'
  | 'incidentNote'
  | 'rescreenedWithinDay'
  | 'consentRecorded'
  | 'noteSigned'
  | 'loopEnded';

/** Commands to payments. `secure` authorises when the visit is near and saves the card when it is far. */
export type BookingMoney =
  | 'none'
  | 'secure'
  | 'expireCheckout'
  | 'keepHold'
  | 'void'
  | 'voidOrRefund'
  | 'voidOrCaptureFee'
  | 'reauthoriseIfNeeded'
  | 'captureInFull'
  | 'captureByPolicy'
  | 'capture'
  | 'releasePayout';
