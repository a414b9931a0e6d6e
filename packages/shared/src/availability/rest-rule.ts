import { z } from 'zod';

/** After so many minutes of visits and drives in a row a therapist rests so long, at least. */
export const RestRule = z
  .strictObject({ afterMinutes: z.int().min(30).max(1_440), restMinutes: z.int().min(5).max(240) })
  .meta({ id: 'RestRule', description: 'For example 15 minutes after each 4 hours (240)' });
export type RestRule = Readonly<z.infer<typeof RestRule>>;
