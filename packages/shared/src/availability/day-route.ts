import { minutes, overlaps, type Interval } from '../kernel/index.ts';
import { blockOfClaim, type DiaryClaim, type TherapistDiary } from './diary.ts';
import { driveMinutes, driveMs, type DrivePlace, type Travel } from './travel.ts';

/** A visit on the way through a span of hours, with the drives around it as they stand, feasible or not. */
export interface RouteStop extends Interval {
  readonly claim: DiaryClaim;
  /** Null when it cannot be driven. */
  readonly driveInMinutes: number | null;
  readonly driveOutMinutes: number | null;
  /** How late the drive in would end, in minutes; 0 when there is time enough, null when it cannot be driven. */
  readonly lateMinutes: number | null;
}

/** The way of a therapist through one span of hours, from the base through the visits that touch it and back, for board and day list. */
export function dayRoute(diary: TherapistDiary, span: Interval, travel: Travel): RouteStop[] {
  const stops = diary.claims
    .map((claim) => ({ claim, ...blockOfClaim(claim) }))
    .filter((stop) => stop.claim.place !== null && overlaps(span, stop))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return stops.map((stop, index) => {
    const before = stops[index - 1];
    const after = stops[index + 1];
    const leaves = before?.to ?? span.from;
    const { place } = stop.claim;
    const driveInMinutes = driveMinutes(travel, placeOf(before, diary), place, leaves);
    const driveOutMinutes = driveMinutes(travel, place, placeOf(after, diary), after?.from ?? span.to);
    const late = driveInMinutes === null ? null : leaves + driveMs(driveInMinutes) - stop.from;
    const lateMinutes = late === null ? null : Math.max(0, Math.ceil(late / minutes(1)));
    return { ...stop, driveInMinutes, driveOutMinutes, lateMinutes };
  });
}

function placeOf(stop: { readonly claim: DiaryClaim } | undefined, diary: TherapistDiary): DrivePlace | null {
  return stop ? stop.claim.place : diary.base;
}
