import { days, hours, minutes, type Instant, type Interval } from '../kernel/index.ts';
import type { DayNumber } from './wall-clock.ts';
import { zoneOffsets, type OffsetSegment } from './zone-offsets.ts';

/** The starts of some days, worked out where they are asked for: most of a busy month is in nobody's reach. */
export interface SlotGrid extends Interval {
  /** The starts in `[from, to]`, both included, in order. */
  readonly within: (from: Instant, to: Instant) => Instant[];
}

/**
 * The starts on the days `[from, to)` of a zone's calendar, none before or after `bounds`, at multiples of `gridMinutes`
 * since midnight on its clock: both occurrences of a repeated time, none of a skipped one.
 */
export function slotGrid(
  zone: string,
  from: DayNumber,
  to: DayNumber,
  gridMinutes: number,
  bounds: Interval,
): SlotGrid {
  const step = minutes(gridMinutes);
  const first = from * days(1);
  const last = to * days(1);
  // No clock is a whole day away from UTC.
  const segments = zoneOffsets(zone)
    .segments(first - hours(24), last + hours(24))
    .map((segment) => ({
      offset: segment.offset,
      from: Math.max(segment.from, bounds.from, first - segment.offset),
      to: Math.min(segment.to, bounds.to, last - segment.offset),
    }))
    .filter((segment) => segment.from < segment.to);
  return {
    from: segments[0]?.from ?? bounds.from,
    to: segments.at(-1)?.to ?? bounds.from,
    within: (earliest, latest) => {
      const starts: Instant[] = [];
      for (const segment of segments) {
        if (segment.to <= earliest) continue;
        if (segment.from > latest) break;
        addStarts(starts, segment, step, Math.max(segment.from, earliest), latest);
      }
      return starts;
    },
  };
}

function addStarts(
  starts: Instant[],
  { offset, to }: OffsetSegment,
  step: number,
  earliest: Instant,
  latest: Instant,
): void {
  const begin = earliest + offset;
  const end = Math.min(to - 1, latest) + offset;
  let midnight = Math.floor(begin / days(1)) * days(1);
  let wall = midnight + Math.ceil((begin - midnight) / step) * step;
  for (;;) {
    // Each day counts from its own midnight: not every grid divides a day.
    if (wall - midnight >= days(1)) wall = midnight += days(1);
    if (wall > end) return;
    starts.push(wall - offset);
    wall += step;
  }
}

/** Whether a start is on the grid of its zone's clock. */
export function isOnGrid(zone: string, start: Instant, gridMinutes: number): boolean {
  const wall = start + zoneOffsets(zone).offsetAt(start);
  return (wall - Math.floor(wall / days(1)) * days(1)) % minutes(gridMinutes) === 0;
}
