import { z } from 'zod';
import { problem } from '../kernel/index.ts';
import { offerStates } from './offer-machine.ts';

/** Of several who were asked, another one said yes first. */
export const offerTaken = problem('offers/taken', 409, 'Somebody else has taken this visit');

/** The offer is not open any more: answered, out of time, or withdrawn because the visit changed. */
export const offerClosed = problem(
  'offers/closed',
  409,
  'This offer is no longer open',
  z.object({ state: z.enum(offerStates) }),
);
