import { days, minutes, type LocalDate, type WallTime, type Instant } from '../kernel/index.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** Days since 1970-01-01 on the calendar; what dates are inside the engine. */
export type DayNumber = number;

/** The calendar date as a day number. */
export function dayNumber(date: LocalDate): DayNumber {
  return Date.parse(date) / days(1);
}

/** The day number as a calendar date. */
export function dateOf(day: DayNumber): LocalDate {
  return new Date(day * days(1)).toISOString().slice(0, 10);
}

/** ISO weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Minutes since midnight of a wall-clock time; 24:00 is 1440. */
export function minuteOfDay(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The instant at which a zone's clock shows a time of a day: a skipped time moves forward, a repeated one is the first. */
export function instantAt(zone: string, date: LocalDate, time: WallTime): Instant {
  return zoneOffsets(zone).instantOf(dayNumber(date) * days(1) + minutes(minuteOfDay(time)));
}

/** What a zone's calendar and clock show at an instant. */
export function wallClockAt(
  zone: string,
  instant: Instant,
): { date: LocalDate; time: WallTime; weekday: number } {
  const wall = instant + zoneOffsets(zone).offsetAt(instant);
  const text = new Date(wall).toISOString();
  return {
    date: text.slice(0, 10),
    time: text.slice(11, 16),
    weekday: weekdayOf(Math.floor(wall / days(1))),
  };
}

/** The day that a zone's calendar shows at an instant. */
export function localDay(zone: string, instant: Instant): DayNumber {
  return Math.floor((instant + zoneOffsets(zone).offsetAt(instant)) / days(1));
}
