import type { WallTime } from './time.ts';

const styles: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'short', year: 'numeric' },
};

/**
 * A calendar date as people write it: `21 Nov 2026`, or `November 2026` and `2026` where only so much is remembered. It belongs
 * to no zone. What is no date stays as it is.
 */
export function formatDate(date: string, locale = 'en-AU'): string {
  const style = styles[date.length];
  const at = Date.parse(date);
  if (!style || Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at);
}

/** A wall-clock time as people write it: `8:30 am`; the end of a day is midnight. */
export function formatWallTime(time: WallTime, locale = 'en-AU'): string {
  if (time === '24:00') return 'midnight';
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(Date.parse(`1970-01-01T${time}:00Z`));
}
