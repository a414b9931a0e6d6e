import { dateOf, dayNumber, instantAt, wallClockAt } from '@unbrace/shared/availability';
import type { Instant } from '@unbrace/shared/kernel';

// Day 0 of the calendar, 1 January 1970, was a Thursday.
const isWeekend = (day: number) => [2, 3].includes(day % 7);

/** The next noon of a weekday: no evening, no weekend, what a price list means by its price. */
export function ordinaryHour(zone: string, now: Instant): Instant {
  let day = dayNumber(wallClockAt(zone, now).date) + 1;
  while (isWeekend(day)) day += 1;
  return instantAt(zone, dateOf(day), '12:00');
}
