import { z } from 'zod';
import { problem } from '../kernel/problem.ts';

/** After a red flag a clinician's document comes first; the words name the way there, and nothing else. */
export const rebookingLocked = problem(
  'care/rebooking-locked',
  409,
  'A clinician’s document comes before the next visit',
  z.object({ words: z.string() }),
);

/** A review is asked for about answers that were stopped; about others there is nothing to review. */
export const nothingToReview = problem(
  'care/nothing-to-review',
  409,
  'These answers did not stop a visit: there is nothing to review',
);
