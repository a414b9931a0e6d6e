import type { Instant, Interval } from '../kernel/index.ts';
import type { TherapistDiary } from './diary.ts';
import type { Gap } from './free-time.ts';
import { driveMinutes, driveMs, type DrivePlace, type Travel } from './travel.ts';

/** One drive to or from a visit. `fixedEnd` is when the other end lets go, or must be reached. */
export interface Leg {
  readonly with: 'previous' | 'next' | 'base';
  /** Null when it cannot be driven. */
  readonly minutes: number | null;
  readonly fixedEnd: Instant;
  /** Within the span of hours, where the maximum drive holds; a neighbour outside it only has to be reachable in time. */
  readonly inHours: boolean;
}

/** The drives to a place from the visit before, and from the base where the hours begin after it. The last one is really driven. */
export function legsIn(
  span: Interval,
  gap: Gap,
  place: DrivePlace | null,
  diary: TherapistDiary,
  travel: Travel,
): Leg[] {
  const legs: Leg[] = [];
  const { previous } = gap;
  const inHours = previous !== null && previous.to > span.from;
  if (previous) {
    const minutes = driveMinutes(travel, previous.place, place, previous.to);
    legs.push({ with: 'previous', minutes, fixedEnd: previous.to, inHours });
  }
  if (!inHours) {
    const minutes = driveMinutes(travel, diary.base, place, span.from);
    legs.push({ with: 'base', minutes, fixedEnd: span.from, inHours: true });
  }
  return legs;
}

/** The drives from a place to the visit after, and to the base where the hours end before it. The last one is really driven. */
export function legsOut(
  span: Interval,
  gap: Gap,
  place: DrivePlace | null,
  diary: TherapistDiary,
  travel: Travel,
): Leg[] {
  const legs: Leg[] = [];
  const { next } = gap;
  const inHours = next !== null && next.from < span.to;
  if (next) {
    const minutes = driveMinutes(travel, place, next.place, next.from);
    legs.push({ with: 'next', minutes, fixedEnd: next.from, inHours });
  }
  if (!inHours) {
    const minutes = driveMinutes(travel, place, diary.base, span.to);
    legs.push({ with: 'base', minutes, fixedEnd: span.to, inHours: true });
  }
  return legs;
}

/** Whether a leg is longer than the therapist drives. */
export function isTooFar(leg: Leg, diary: TherapistDiary): boolean {
  return leg.inHours && diary.maxDriveMinutes !== null && (leg.minutes ?? 0) > diary.maxDriveMinutes;
}

/** The earliest beginning of a block that all drives in allow; null when there is none. */
export function earliestArrival(legs: readonly Leg[], diary: TherapistDiary): Instant | null {
  let earliest = -Infinity;
  for (const leg of legs) {
    if (leg.minutes === null || isTooFar(leg, diary)) return null;
    earliest = Math.max(earliest, leg.fixedEnd + driveMs(leg.minutes));
  }
  return earliest;
}

/** The latest end of a block that all drives out allow; null when there is none. */
export function latestDeparture(legs: readonly Leg[], diary: TherapistDiary): Instant | null {
  let latest = Infinity;
  for (const leg of legs) {
    if (leg.minutes === null || isTooFar(leg, diary)) return null;
    latest = Math.min(latest, leg.fixedEnd - driveMs(leg.minutes));
  }
  return latest;
}

/** What a visit means for the driving of the day, in minutes. */
export interface Drives {
  readonly driveInMinutes: number;
  readonly driveOutMinutes: number;
  /** In and out, less the drive that would be made anyway; may be negative, null when that cannot be driven. */
  readonly addedDriveMinutes: number | null;
  readonly comesFrom: 'visit' | 'base';
  readonly goesTo: 'visit' | 'base';
  /** Where between its neighbours, drives taken off, the visit's block may lie. */
  readonly room: Interval;
}

/** The figures of a feasible visit from the drives in and out. */
export function drivesOf(
  into: readonly Leg[],
  out: readonly Leg[],
  gap: Gap,
  diary: TherapistDiary,
  travel: Travel,
  room: Interval,
): Drives {
  const arrive = into.at(-1);
  const leave = out.at(-1);
  const fromVisit = arrive?.with === 'previous';
  const toVisit = leave?.with === 'next';
  const driveInMinutes = arrive?.minutes ?? 0;
  const driveOutMinutes = leave?.minutes ?? 0;
  const origin = fromVisit ? (gap.previous?.place ?? null) : diary.base;
  const destination = toVisit ? (gap.next?.place ?? null) : diary.base;
  const direct = driveMinutes(travel, origin, destination, arrive?.fixedEnd ?? 0);
  return {
    driveInMinutes,
    driveOutMinutes,
    addedDriveMinutes: direct === null ? null : driveInMinutes + driveOutMinutes - direct,
    comesFrom: fromVisit ? 'visit' : 'base',
    goesTo: toVisit ? 'visit' : 'base',
    room,
  };
}
