import { days, minutes, type Instant, type Interval } from '../../kernel/index.ts';
import type { DiaryClaim, TherapistDiary, VisitLength } from '../diary.ts';
import { inServiceArea } from '../service-area.ts';
import type { SlotSearch } from '../slots.ts';
import type { DrivePlace, Travel } from '../travel.ts';

/** The figures of one therapist for one start, as the contract defines them. */
export interface Figures {
  readonly driveInMinutes: number;
  readonly driveOutMinutes: number;
  readonly addedDriveMinutes: number | null;
}

/** What a clock shows, minute by minute, read from Intl one instant at a time. */
export interface SlowClock {
  wallAt(instant: Instant): number;
  instantOf(wall: number): Instant;
}

/** A clock that is right within `[from, to)` and knows nothing but what Intl shows for each minute. */
export function slowClock(zone: string, from: Instant, to: Instant): SlowClock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const walls = new Map<Instant, number>();
  const first = new Map<number, Instant>();
  for (let at = from; at < to; at += minutes(1)) {
    const wall = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
    walls.set(at, wall);
    if (!first.has(wall)) first.set(wall, at);
  }
  const wallAt = (instant: Instant) => {
    const wall = walls.get(instant);
    if (wall === undefined) throw new RangeError('outside the slow clock');
    return wall;
  };
  return {
    wallAt,
    instantOf: (wall) => {
      const found = first.get(wall);
      if (found !== undefined) return found;
      // Skipped: count on from the last minute that the clock showed before it.
      const shown = [...walls].filter(([, other]) => other < wall);
      const [at, other] = shown.reduce((a, b) => (b[0] > a[0] ? b : a));
      return at + (wall - other);
    },
  };
}

/** Each span of hours that begins on a date within the clock, straight from the words of the contract. */
export function slowSpans(diary: TherapistDiary, clock: SlowClock, dates: readonly string[]): Interval[] {
  const at = (date: string, time: string, addDays: number) =>
    clock.instantOf(
      Date.parse(`${date}T00:00Z`) +
        days(addDays) +
        minutes(Number(time.slice(0, 2)) * 60 + Number(time.slice(3))),
    );
  return dates
    .flatMap((date) => {
      const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
      const spans =
        diary.overrides.find((override) => override.date === date)?.hours ??
        diary.weeklyHours.filter((weekly) => weekly.days.includes(weekday));
      return spans.map(({ from, to }) => ({ from: at(date, from, 0), to: at(date, to, to > from ? 0 : 1) }));
    })
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** The figures when a therapist can keep a visit at `start`, null when not; grid, notice and dates are not looked at. */
export function slowVerdict(
  search: SlotSearch,
  diary: TherapistDiary,
  spans: readonly Interval[],
  start: Instant,
): Figures | null {
  const { place, service, travel } = search;
  if (!inServiceArea(diary.area, diary.base, place)) return null;
  const block = blockOf(start, start + minutes(service.minutes), service);
  const claims = diary.claims.map((claim, index) => ({
    claim,
    index,
    ...blockOf(claim.start, claim.end, claim),
  }));
  if (claims.some((claim) => claim.from < block.to && block.from < claim.to)) return null;
  const placed = claims.filter((claim) => claim.claim.place !== null);
  const [previous] = placed
    .filter((claim) => claim.to <= block.from)
    .sort((a, b) => b.to - a.to || b.claim.start - a.claim.start || b.index - a.index);
  const [next] = placed
    .filter((claim) => claim.from >= block.to)
    .sort((a, b) => a.from - b.from || a.claim.end - b.claim.end || a.index - b.index);
  for (const span of spans) {
    if (block.from < span.from || block.to > span.to) continue;
    const before = previous && previous.to > span.from ? previous.claim : null;
    const after = next && next.from < span.to ? next.claim : null;
    const inTime = (from: Instant, drive: number | null, to: Instant) =>
      drive !== null && from + minutes(drive) <= to;
    const near = (drive: number | null) => drive !== null && drive <= (diary.maxDriveMinutes ?? Infinity);
    const driveIn = drive(travel, before ? before.place : diary.base, place);
    const driveOut = drive(travel, place, after ? after.place : diary.base);
    if (driveIn === null || driveOut === null || !near(driveIn) || !near(driveOut)) continue;
    if (previous && !inTime(previous.to, drive(travel, previous.claim.place, place), block.from)) continue;
    if (next && !inTime(block.to, drive(travel, place, next.claim.place), next.from)) continue;
    if (!before && !inTime(span.from, driveIn, block.from)) continue;
    if (!after && !inTime(block.to, driveOut, span.to)) continue;
    const direct = drive(travel, before ? before.place : diary.base, after ? after.place : diary.base);
    const addedDriveMinutes = direct === null ? null : driveIn + driveOut - direct;
    return { driveInMinutes: driveIn, driveOutMinutes: driveOut, addedDriveMinutes };
  }
  return null;
}

function blockOf(
  start: Instant,
  end: Instant,
  around: Pick<VisitLength | DiaryClaim, 'setupMinutes' | 'packDownMinutes'>,
) {
  return { from: start - minutes(around.setupMinutes), to: end + minutes(around.packDownMinutes) };
}

function drive(travel: Travel, from: DrivePlace | null, to: DrivePlace | null): number | null {
  return !from || !to || from.id === to.id ? 0 : travel.minutes(from, to, 0);
}
