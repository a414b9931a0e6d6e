import { formatTime, type Instant } from '@unbrace/shared/kernel';

/** A time as a person says it, by the clock of the place: `Monday 23 November, 11:15 am`. */
export function whenText(instant: Instant, timeZone: string): string {
  return `${formatTime(instant, timeZone, 'day')}, ${formatTime(instant, timeZone, 'time')}`;
}
