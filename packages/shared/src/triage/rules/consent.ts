import { rule } from '../rule.ts';
import { lessThan } from './compare.ts';

const adultAge = 18;
const clinicianNoteAge = 16;

export const intoxicated = rule({
  id: 'CL-INTOXICATED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'consent',
  reads: ['intoxicated'],
  fires: (f) => f.intoxicated === true,
  clearance: ['RECHECK'],
  client: 'Today is not the day for a massage. We will gladly find you another time.',
  therapist: {
    preview: 'Not able to consent at the moment. Another day.',
    full: 'Affected by alcohol, drugs or sedatives at the visit: cannot consent or report pain.',
    atTable: 'Do not treat. See that the client is safe and not alone; move the visit.',
  },
  sources: ['NYSED', 'NSW-CODE'],
  basis: 'added',
});

export const minor = rule({
  id: 'CL-MINOR',
  tier: 'CLEARANCE_REQUIRED',
  category: 'consent',
  reads: ['age', 'guardianConsent', 'backPain', 'assessedByClinician'],
  fires: (f) =>
    (lessThan(f.age, adultAge) && f.guardianConsent !== true) ||
    (lessThan(f.age, clinicianNoteAge) && f.backPain === true && f.assessedByClinician !== true),
  clearance: ['CALL'],
  client:
    'For someone under 18 a parent or guardian agrees in writing and stays. Under 16 with back pain a doctor should look first. We will ring you.',
  therapist: {
    preview: 'Under 18. A guardian agrees and stays; under 16 with back pain a note as well.',
    full: 'Under 18 without a guardian’s consent, or under 16 with back pain that no clinician has looked at.',
    atTable: 'Only with the guardian in the room. Ask the young person too, and stop when they want.',
  },
  sources: ['MAA', 'AU-RF'],
  basis: 'added',
});

export const proxyAnswers = rule({
  id: 'CL-PROXY-ANSWERS',
  tier: 'CLEARANCE_REQUIRED',
  category: 'answers',
  reads: ['answeredBySomeoneElse'],
  fires: (f) => f.answeredBySomeoneElse === true,
  clearance: ['RECHECK'],
  client:
    'The health questions need the answers of the person who will be treated. We send them a private link.',
  therapist: {
    preview: 'Answered by somebody else. The person treated answers first.',
    full: 'The health questions were answered by somebody other than the person to be treated.',
    atTable: 'Do not start on somebody else’s answers. Let the person treated answer, alone.',
  },
  sources: ['GEN'],
  basis: 'added',
});

export const consentRules = [intoxicated, minor, proxyAnswers];
