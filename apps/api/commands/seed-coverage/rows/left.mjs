import { left } from '../honoured.mjs';

/** What software does not do, and why. */
export const leftRows = left({
  'S1-009':
    'The product never diagnoses: a list of possible causes beside a client’s answers would invite it. Therapists see what was said and what to do.',
  'S1-008':
    'The cause of an ache is not asked for by name: nobody knows it without an examination. Stiffness passes, a first visit is gentle.',
  'S1-125':
    'A letter that names what to check would name diseases. The clinician gets the client’s own answers, and decides.',
});
