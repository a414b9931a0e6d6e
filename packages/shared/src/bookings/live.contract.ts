import { z } from 'zod';
import { LocalDate } from '../kernel/time.ts';

/** What can change in a clinic's day. `hours` are working hours, dates that differ, and leave. */
export const changeKinds = ['booking', 'claim', 'offer', 'hold', 'hours'] as const;

/** Something changed on a day, by the clinic's clock; null may be any day. What it is, one asks for: nobody is named here. */
export const DayChange = z
  .object({ kind: z.enum(changeKinds), day: LocalDate.nullable() })
  .meta({ id: 'DayChange', description: 'Something changed on a day of the clinic; null may be any day' });
export type DayChange = z.infer<typeof DayChange>;

/** The times of a day changed; null may be any day. */
export const TimesChange = DayChange.pick({ day: true }).meta({
  id: 'TimesChange',
  description: 'The free times of a day changed; null may be any day',
});
export type TimesChange = z.infer<typeof TimesChange>;

/**
 * The events of a live stream. `beat` says that the line is alive; `missed` that something may have happened unheard: whoever
 * shows a day asks for it anew.
 */
export const liveEvents = { changed: 'changed', missed: 'missed', beat: 'beat' } as const;

/** A beat at least this often; who hears none for twice as long has lost the line. */
export const beatEveryMs = 20_000;
