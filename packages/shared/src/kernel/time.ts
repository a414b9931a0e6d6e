import { z } from 'zod';

/** An instant in integer epoch milliseconds. Inside the product time is a number; ISO text exists only on the wire. */
export type Instant = number;

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
/** Days of 24 real hours, for durations; calendar days are wall-clock arithmetic and live in availability. */
export const days = (n: number): number => n * 86_400_000;

/** An instant on the wire: RFC 3339 with an offset or Z. */
export const InstantText = z.iso
  .datetime({ offset: true })
  .refine(isOfOurYears, { error: 'must be between 1900 and 2999' })
  .meta({ description: 'Instant, RFC 3339 with offset' });

/** A calendar date on the wire: 2026-11-20. */
export const LocalDate = z.iso
  .date()
  .refine(isOfOurYears, { error: 'must be between 1900 and 2999' })
  .meta({ description: 'Calendar date, YYYY-MM-DD' });
export type LocalDate = z.infer<typeof LocalDate>;

/** An instant as a number that came from outside, in a cursor for example: within the same years as the text. */
export const InstantNumber = z.int().min(Date.UTC(1900, 0)).lt(Date.UTC(3000, 0));

/** A wall-clock time: 09:00 to 23:59, and 24:00 for the end of a day. */
export const WallTime = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'must be a time such as 09:00' })
  .meta({ description: 'Wall-clock time, HH:MM' });
export type WallTime = z.infer<typeof WallTime>;

/** An IANA time zone that this runtime knows. */
export const TimeZone = z
  .string()
  .refine(isTimeZone, { error: 'must be an IANA time zone such as Australia/Sydney' })
  .meta({ description: 'IANA time zone' });
export type TimeZone = z.infer<typeof TimeZone>;

export function toText(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** @throws RangeError when the text is not a date and time. */
export function fromText(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${text}`);
  return instant;
}

/** Years such as 0000 and 9999 are typing errors, and an offset can carry them out of what the database can hold. */
function isOfOurYears(text: string): boolean {
  return !/^(?:0\d|1[0-8]|[3-9]\d)\d\d-/.test(text);
}

/** Asking the runtime costs a thousand times as much as remembering. There are some hundreds of zones; spellings are many more. */
const knownZones = new Set<string>();

function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    if (knownZones.size < 2_000) knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}
