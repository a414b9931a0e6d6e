import { dateOf, dayNumber, instantAt, wallClockAt } from '../availability/index.ts';
import type { Instant } from '../kernel/index.ts';

/** How a series goes on from a visit. */
export interface Rhythm {
  readonly everyWeeks: number;
  readonly times: number;
}

/**
 * The starts of a series that goes on from a visit: the same weekday and time by the clock at the place, so that a change of the
 * clocks moves nothing. What would lie before `now` is left out, and made up for at the end.
 */
export function seriesStarts(
  zone: string,
  from: Instant,
  { everyWeeks, times }: Rhythm,
  now: Instant,
): Instant[] {
  const { date, time } = wallClockAt(zone, from);
  const first = dayNumber(date);
  const starts: Instant[] = [];
  for (let n = 1; starts.length < times; n++) {
    const start = instantAt(zone, dateOf(first + n * everyWeeks * 7), time);
    if (start > now) starts.push(start);
  }
  return starts;
}

/** The starts of visits that move along with one of them: by as many days, to the same time by the clock at the place. */
export function shiftedStarts(zone: string, starts: readonly Instant[], from: Instant, to: Instant) {
  const { date, time } = wallClockAt(zone, to);
  const byDays = dayNumber(date) - dayNumber(wallClockAt(zone, from).date);
  return starts.map((start) =>
    instantAt(zone, dateOf(dayNumber(wallClockAt(zone, start).date) + byDays), time),
  );
}
