import { z } from 'zod';

/** What public holidays mean for a clinic's hours. */
export const HolidaySettings = z
  .strictObject({
    closed: z.boolean().default(false),
    /** The state as the holidays' list names it, such as NSW; null for those of the whole country. */
    region: z
      .string()
      .regex(/^[A-Z0-9]{1,4}$/, { error: 'must be a state such as NSW' })
      .nullable()
      .default(null),
  })
  .meta({
    id: 'HolidaySettings',
    description: '`closed`: nobody works on them, unless an override of the date says otherwise',
  });
export type HolidaySettings = Readonly<z.infer<typeof HolidaySettings>>;
