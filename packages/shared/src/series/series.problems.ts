import { z } from 'zod';
import { InstantText, problem } from '../kernel/index.ts';

/** Of dates that are booked together one is gone, so none was booked. */
export const datesTaken = problem(
  'series/dates-taken',
  409,
  'Some of these dates can no longer be had. Nothing was booked',
  z.object({ startsAt: z.array(InstantText) }),
);

/** Dates that are booked together are of different days. */
export const datesRepeated = problem('series/dates-repeated', 422, 'Please choose each date once');
