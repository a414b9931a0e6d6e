import { yesOrNo } from './fact.ts';

/** Consent and contact. */
export const consentAndContactFacts = {
  guardianConsent: yesOrNo(
    'A parent or guardian has consented in writing and will be present (asked when age is under 18); absent = not given.',
  ),
  refusesClinicianContact: yesOrNo(
    'The client refuses contact with their clinician when clearance is needed; absent = asked and answered no.',
  ),
};
