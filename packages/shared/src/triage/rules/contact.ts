import type { Rule } from '../rule.ts';
import { rule } from '../rule.ts';
import { staleAnswers } from './answers.ts';

/**
 * The rule that looks at the others: it is declared when they are known, and read last.
 *
 * Its own answer alone counts as what it reads; the holds speak for themselves.
 */
export function noContactConsent(others: readonly Rule[]): Rule {
  const holds = others.filter((other) => other.tier === 'CLEARANCE_REQUIRED' && other !== staleAnswers);
  return rule({
    id: 'CL-NO-CONTACT-CONSENT',
    tier: 'CLEARANCE_REQUIRED',
    category: 'consent',
    reads: ['refusesClinicianContact'],
    fires: (f, limits) => f.refusesClinicianContact === true && holds.some((other) => other.fires(f, limits)),
    clearance: ['CALL'],
    client:
      'That is your choice. Without a word from your clinician we cannot go ahead yet; someone will ring you to see what is possible.',
    therapist: {
      preview: 'Contact with the clinician is refused. On hold.',
      full: 'Clearance is needed and the client does not want their clinician to be contacted. Unresolved: decline politely.',
      atTable: 'Do not treat without the clearance, however kindly it is asked.',
    },
    sources: ['NYSED'],
    basis: 'added',
  });
}
