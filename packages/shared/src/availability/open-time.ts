import { type Instant, type Interval, minutes } from '../kernel/index.ts';
import { localDay } from './wall-clock.ts';
import { workingSpans, type WorkingHours } from './weekly-hours.ts';

/** Hours that do not open within three weeks are taken for closed. */
const horizonDays = 22;

/**
 * The instant at which so many minutes of open hours have gone by since `from`; real minutes, also on the days when the
 * clock changes.
 *
 * @returns null when the hours do not open as long in the next three weeks
 */
export function afterOpenMinutes(hours: WorkingHours, from: Instant, wanted: number): Instant | null {
  let left = minutes(wanted);
  let reached = from;
  for (const span of spansBetween(hours, from, 1)) {
    const begin = Math.max(span.from, reached);
    if (span.to <= begin) continue;
    if (span.to - begin >= left) return begin + left;
    left -= span.to - begin;
    reached = span.to;
  }
  return null;
}

/**
 * The latest instant from which so many minutes of open hours are left before `until`.
 *
 * @returns null when there were not as many in the last three weeks
 */
export function beforeOpenMinutes(hours: WorkingHours, until: Instant, wanted: number): Instant | null {
  let left = minutes(wanted);
  let reached = until;
  for (const span of spansBetween(hours, until, -1)) {
    const end = Math.min(span.to, reached);
    if (end <= span.from) continue;
    if (end - span.from >= left) return end - left;
    left -= end - span.from;
    reached = span.from;
  }
  return null;
}

/** Spans ahead of an instant in order, or behind it, the latest first. One may begin on the day before and pass midnight. */
function spansBetween(hours: WorkingHours, at: Instant, direction: 1 | -1): Interval[] {
  const day = localDay(hours.zone, at);
  if (direction === 1) return workingSpans(hours, day - 1, day + horizonDays);
  return workingSpans(hours, day - horizonDays, day + 1).reverse();
}
