import { z } from 'zod';
import { problem } from '../kernel/index.ts';

/** What was asked for is not possible from here, or not for this person. */
export const transitionRefused = problem(
  'bookings/transition-refused',
  409,
  'That is not possible any more, or not for you',
  z.object({ machine: z.string(), state: z.string(), event: z.string(), actor: z.string() }),
);
