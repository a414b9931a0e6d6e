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

/** Neither a PDF nor a picture, whatever it is called, or one that cannot be read to its end. */
export const documentUnreadable = problem(
  'care/document-unreadable',
  422,
  'This file cannot be read. Please send a PDF, or a photo as JPEG or PNG, up to 8 MB',
);

/** A document counts on the day of the visit, or not at all. */
export const documentTooShort = problem(
  'care/document-too-short',
  409,
  'The document ends before the visit',
  z.object({ validUntil: z.string() }),
);
