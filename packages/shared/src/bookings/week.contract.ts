import { z } from 'zod';
import { TherapistId } from '../kernel/id.ts';
import { LocalDate } from '../kernel/time.ts';

export const LoadView = z
  .object({
    openMinutes: z.int(),
    bookedMinutes: z.int(),
    driveMinutes: z.int(),
    offMinutes: z.int(),
    visits: z.int(),
  })
  .meta({
    id: 'Load',
    description:
      'Minutes: hours without leave, setup to pack-down of visits, roads to them, leave in the hours',
  });

export const WeekQuery = z.strictObject({ date: LocalDate.optional() });
/** A week from Monday: how each therapist's days are used, and each hour of each day by all of them together. */
export const WeekView = z
  .object({
    timeZone: z.string(),
    today: LocalDate,
    dates: z.array(LocalDate),
    lanes: z.array(
      z.object({ therapist: z.object({ id: TherapistId, name: z.string() }), days: z.array(LoadView) }),
    ),
    hours: z.array(z.array(LoadView)).meta({ description: 'For each date its hours, from midnight on' }),
  })
  .meta({ id: 'Week' });
export type WeekView = z.infer<typeof WeekView>;
