/** How a card's bank answers. `authentication`: when it wants to see the card's holder. */
export interface CardBehaviour {
  brand: 'visa' | 'mastercard' | 'amex';
  /** `unless_set_up`: not once the card was saved with authentication. `off_session`: on every payment without its holder. */
  authentication: 'never' | 'unless_set_up' | 'always';
  /** The bank's reason to decline a payment. */
  decline?: Decline;
  /** Whether it declines only payments, not the saving of the card. */
  savesAnyway?: true;
  country?: string;
}

export interface Decline {
  code: string;
  declineCode: string;
  message: string;
}

const decline = (declineCode: string, message: string, code = 'card_declined'): Decline => ({
  code,
  declineCode,
  message,
});

export const genericDecline = decline('generic_decline', 'Your card was declined.');
export const insufficientFunds = decline('insufficient_funds', 'Your card has insufficient funds.');
export const authenticationDecline = decline(
  'authentication_required',
  'Your card was declined. This transaction requires authentication.',
  'authentication_required',
);

const visa = { brand: 'visa', authentication: 'never' } as const;

/** Stripe's test cards, as far as the simulation knows them. */
export const testCards: Readonly<Record<string, CardBehaviour>> = {
  '4242424242424242': visa,
  '4000000360000006': { ...visa, country: 'AU' },
  '5555555555554444': { ...visa, brand: 'mastercard' },
  '378282246310005': { ...visa, brand: 'amex' },
  '4000000000000002': { ...visa, decline: genericDecline },
  '4000000000009995': { ...visa, decline: insufficientFunds },
  '4000000000009987': { ...visa, decline: decline('lost_card', 'Your card was declined.') },
  '4000000000009979': { ...visa, decline: decline('stolen_card', 'Your card was declined.') },
  '4000000000000069': { ...visa, decline: decline('expired_card', 'Your card has expired.', 'expired_card') },
  '4000000000000127': {
    ...visa,
    decline: decline('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
  },
  '4000000000000119': {
    ...visa,
    decline: decline(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
    ),
  },
  '4000000000000341': { ...visa, decline: genericDecline, savesAnyway: true },
  '4000000000003220': { ...visa, authentication: 'unless_set_up' },
  '4000002500003155': { ...visa, authentication: 'unless_set_up' },
  '4000002760003184': { ...visa, authentication: 'always' },
  '4000008260003178': { ...visa, authentication: 'always', decline: insufficientFunds, savesAnyway: true },
};

/** Names of test cards for those who send no numbers. */
export const testTokens: Readonly<Record<string, string>> = {
  pm_card_visa: '4242424242424242',
  pm_card_au: '4000000360000006',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedLostCard: '4000000000009987',
  pm_card_visa_chargeDeclinedStolenCard: '4000000000009979',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_threeDSecureRequired: '4000000000003220',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequired: '4000002760003184',
};
