import { minutes, type Interval } from '../kernel/index.ts';
import { blockOfClaim, type TherapistDiary } from './diary.ts';
import { driveMinutes, driveMs, type DrivePlace, type Travel } from './travel.ts';

interface Stop extends Interval {
  readonly place: DrivePlace | null;
}

/** Tells the work without a rest that a visit would be part of, where that is longer than the rule allows; else null. */
export type RestCheck = (block: Interval) => Interval | null;

/**
 * The rest rule of a therapist for visits at one place. Work runs on from visit to visit while what is left between them
 * after the drive is less than the rest; time off and blocked time are no work. One visit alone is never too long.
 */
export function restCheck(diary: TherapistDiary, place: DrivePlace | null, travel: Travel): RestCheck | null {
  const { rest } = diary;
  if (!rest) return null;
  const most = minutes(rest.afterMinutes);
  const least = minutes(rest.restMinutes);
  const visits = diary.claims
    .filter(({ kind }) => kind !== 'time-off')
    .map((claim): Stop => ({ ...blockOfClaim(claim), place: claim.place }))
    .sort((a, b) => a.from - b.from);
  const rests = (before: Stop, after: Stop) => {
    const drive = driveMinutes(travel, before.place, after.place, before.to) ?? 0;
    return after.from - before.to - driveMs(drive) >= least;
  };

  return (block) => {
    const visit = { ...block, place };
    const following = visits.findIndex(({ from }) => from >= block.to);
    let next = following < 0 ? visits.length : following;
    let previous = next - 1;
    let first: Stop = visit;
    for (let stop = visits[previous]; stop && !rests(stop, first); stop = visits[--previous]) first = stop;
    let last: Stop = visit;
    for (let stop = visits[next]; stop && !rests(last, stop); stop = visits[++next]) last = stop;
    if (first === visit && last === visit) return null;
    return last.to - first.from > most ? { from: first.from, to: last.to } : null;
  };
}
