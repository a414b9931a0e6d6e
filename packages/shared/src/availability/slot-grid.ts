import { days, hours, minutes, type Instant } from '../kernel/index.ts';
import type { DayNumber } from './wall-clock.ts';
import { zoneOffsets } from './zone-offsets.ts';

/**
 * The starts on the days `[from, to)` of a zone's calendar at multiples of `gridMinutes` since midnight on its clock, in
 * order: both occurrences of a repeated time, none of a skipped one.
 */
export function slotGrid(
  zone: string,
  from: DayNumber,
  to: DayNumber,
  gridMinutes: number,
  notBefore: Instant,
): Instant[] {
  const step = minutes(gridMinutes);
  const first = from * days(1);
  const last = to * days(1);
  const starts: Instant[] = [];
  // No clock is a whole day away from UTC.
  for (const segment of zoneOffsets(zone).segments(first - hours(24), last + hours(24))) {
    const begin = Math.max(segment.from, notBefore, first - segment.offset) + segment.offset;
    const end = Math.min(segment.to + segment.offset, last);
    for (let midnight = Math.floor(begin / days(1)) * days(1); midnight < end; midnight += days(1)) {
      const stop = Math.min(midnight + days(1), end);
      let wall = midnight + Math.max(0, Math.ceil((begin - midnight) / step)) * step;
      for (; wall < stop; wall += step) starts.push(wall - segment.offset);
    }
  }
  return starts;
}

/** Whether a start is on the grid of its zone's clock. */
export function isOnGrid(zone: string, start: Instant, gridMinutes: number): boolean {
  const wall = start + zoneOffsets(zone).offsetAt(start);
  return (wall - Math.floor(wall / days(1)) * days(1)) % minutes(gridMinutes) === 0;
}
