import { z } from 'zod';
import { InstantText } from '../kernel/time.ts';

/** Whether a therapist has a secret link to their visits, and since when. The link itself is shown once. */
export const CalendarFeed = z.object({ madeAt: InstantText.nullable() }).meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const NewCalendarFeed = z.object({ url: z.url(), madeAt: InstantText }).meta({
  id: 'NewCalendarFeed',
  description: '`url` is shown this once; whoever has it reads the calendar',
});
export type NewCalendarFeed = z.infer<typeof NewCalendarFeed>;
