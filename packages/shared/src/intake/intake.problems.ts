import { z } from 'zod';
import { problem } from '../kernel/index.ts';

/** The notice that was agreed to is not the one that is in force; the person reads it again. */
export const consentOutdated = problem(
  'intake/consent-outdated',
  409,
  'Our notice about your health data has changed. Please read it again',
  z.object({ version: z.string() }),
);

/** Answers that were sent stay as they were; a correction is a new, linked intake. */
export const intakeSubmitted = problem(
  'intake/submitted',
  409,
  'These answers have been sent and can no longer be changed. You can correct them in a new form',
);

/** What was never sent can simply be changed. */
export const intakeNotSubmitted = problem(
  'intake/not-submitted',
  409,
  'These answers have not been sent yet: change them where they are',
);

/** Whether anything is new is asked in the last 24 hours before a visit, and until it begins. */
export const recheckNotNow = problem(
  'intake/recheck-not-now',
  409,
  'We ask whether anything is new in the 24 hours before the visit',
);

/** Nobody answers health questions for another adult. */
export const ownLinkNeeded = problem(
  'intake/own-link-needed',
  409,
  'These questions need the answers of the person who will be treated. We send them a private link',
);
