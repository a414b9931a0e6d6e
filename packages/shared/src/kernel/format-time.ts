import { fromText, type Instant, type LocalDate } from './time.ts';

export type TimeStyle = 'time' | 'date' | 'day' | 'dateTime' | 'weekday' | 'weekdayTime' | 'dayMonth';

const styles: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: 'numeric', minute: '2-digit' },
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dateTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  weekdayTime: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
  dayMonth: { day: 'numeric', month: 'short' },
};

/** Where the zones of the countries lie whose way of writing is not Australia's. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, 'en-GB'],
  [/^Pacific\/(Auckland|Chatham)$/, 'en-NZ'],
  [/^(America|US)\/|^Pacific\/Honolulu$/, 'en-US'],
];

/** How people write where a zone is: the order of day and month, and a clock of 12 or 24 hours. */
export function localeOf(zone: string): string {
  return elsewhere.find(([zones]) => zones.test(zone))?.[1] ?? 'en-AU';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as a clock and a calendar in that zone show it: never the device's own, because the visit is at the place. */
export function formatTime(at: Instant, zone: string, style: TimeStyle): string {
  return formatOf(zone, zone, style).format(at);
}

/** A stretch of time in one zone, the shared parts said once. */
export function formatTimeRange(from: Instant, to: Instant, zone: string, style: TimeStyle): string {
  return formatOf(zone, zone, style).formatRange(from, to);
}

/** A day of the calendar in the style of a time there, as people write it where `zone` is: `Monday 23 November`. */
export function formatDay(date: LocalDate, zone: string, style: TimeStyle): string {
  return formatOf(zone, 'UTC', style).format(fromText(`${date}T00:00:00Z`));
}

function formatOf(place: string, clock: string, style: TimeStyle): Intl.DateTimeFormat {
  const key = `${place} ${clock} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(place), { ...styles[style], timeZone: clock });
  formats.set(key, made);
  return made;
}
