import { z } from 'zod';

/** What the last visits teach: the plan's own words for why it differs, or why it does not. */
export const PlanLesson = z
  .object({
    kind: z.enum(['improved', 'same', 'same_twice', 'worse']),
    therapist: z.string(),
    client: z.string(),
    maxPressure: z.int().min(0).max(10).nullable(),
    maxMinutes: z.int().min(0).nullable().meta({ description: 'Hands on; the rest of the visit is rest' }),
  })
  .meta({ id: 'PlanLesson', description: 'What the last visits change in this plan' });
export type PlanLesson = z.infer<typeof PlanLesson>;
