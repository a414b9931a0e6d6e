import { z } from 'zod';
import { problem } from '../kernel/index.ts';
import { offerStates } from './offer-machine.ts';

/** An own time is proposed where the one asked for would do: that is accepted instead. */
export const sameTime = problem(
  'offers/same-time',
  409,
  'That is the time that was asked for. Accept it instead',
);

/** One question for each offer. */
export const askedAlready = problem('offers/asked-already', 409, 'You have asked about this visit already');

/** Of several who were asked, another one said yes first. */
export const offerTaken = problem('offers/taken', 409, 'Somebody else has taken this visit');

/** The offer is not open any more: answered, out of time, or withdrawn because the visit changed. */
export const offerClosed = problem(
  'offers/closed',
  409,
  'This offer is no longer open',
  z.object({ state: z.enum(offerStates) }),
);
