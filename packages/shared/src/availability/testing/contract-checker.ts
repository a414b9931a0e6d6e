/**
 * The slots contract once more, from its words alone and as slowly as they allow: every minute is tried for every therapist.
 * Nothing of the engine is imported; the clock is Intl's, areas are counted in whole hundredths of a degree.
 */
import { insideByCount, kmByChord } from './slow-geometry.ts';
import { type Clock, slowClockAround } from './slow-quarters.ts';

export interface Place {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
}
interface Hours {
  readonly from: string;
  readonly to: string;
}
export interface Claim {
  readonly start: string;
  readonly end: string;
  readonly setupMinutes: number;
  readonly packDownMinutes: number;
  readonly place?: Place | null;
}
export interface Therapist {
  readonly id: string;
  readonly zone: string;
  readonly base?: Place | null;
  readonly weeklyHours?: readonly (Hours & { readonly days: readonly number[] })[];
  readonly overrides?: readonly { readonly date: string; readonly hours: readonly Hours[] }[] | null;
  readonly claims?: readonly Claim[] | null;
  readonly area?: { readonly radiusKm?: number; readonly polygon?: readonly (readonly number[])[] } | null;
  readonly maxDriveMinutes?: number | null;
}
export interface Scenario {
  readonly id: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly gridMinutes: number;
  readonly minimumNoticeMinutes: number;
  readonly service: {
    readonly minutes: number;
    readonly setupMinutes: number;
    readonly packDownMinutes: number;
  };
  readonly place?: Place | null;
  readonly travel:
    | { readonly kind: 'none' }
    | { readonly kind: 'estimate' }
    | {
        readonly kind: 'table';
        readonly minutes: Readonly<Record<string, Readonly<Record<string, number>>>>;
      };
  readonly therapists: readonly Therapist[];
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** `start therapist in out added`, one for each start and therapist. `around` is some instant within days of the dates. */
export function checked(scenario: Scenario, around: number): string[] {
  const clock = slowClockAround(scenario.zone, around);
  const found: string[] = [];
  const earliest = Date.parse(scenario.now) + scenario.minimumNoticeMinutes * MINUTE;
  const first = Date.parse(`${scenario.from}T00:00Z`) - DAY;
  for (let start = first; start < Date.parse(`${scenario.to}T00:00Z`) + DAY; start += MINUTE) {
    const wall = new Date(clock.wallAt(start)).toISOString();
    const [date = '', time = ''] = wall.split('T');
    if (minutesOf(time) % scenario.gridMinutes !== 0) continue;
    if (date < scenario.from || date >= scenario.to || start < earliest) continue;
    for (const therapist of scenario.therapists) {
      const figures = figuresOf(scenario, therapist, start, around);
      if (figures) found.push([new Date(start).toISOString(), therapist.id, ...figures].join(' '));
    }
  }
  return found;
}

function figuresOf(scenario: Scenario, therapist: Therapist, start: number, around: number) {
  const { service, travel } = scenario;
  const place = scenario.place ?? null;
  const base = therapist.base ?? null;
  if (!goesThere(therapist, place)) return null;
  const begin = start - service.setupMinutes * MINUTE;
  const end = start + (service.minutes + service.packDownMinutes) * MINUTE;
  const claims = (therapist.claims ?? []).map((claim) => ({
    place: claim.place ?? null,
    start: Date.parse(claim.start),
    end: Date.parse(claim.end),
    from: Date.parse(claim.start) - claim.setupMinutes * MINUTE,
    to: Date.parse(claim.end) + claim.packDownMinutes * MINUTE,
  }));
  if (claims.some(({ from, to }) => from < end && begin < to)) return null;
  let previous: (typeof claims)[number] | null = null;
  let next: (typeof claims)[number] | null = null;
  for (const claim of claims) {
    if (!claim.place) continue;
    // Later in the list wins a tie of ends and starts; mirrored, earlier in the list stays.
    if (
      claim.to <= begin &&
      (!previous || claim.to > previous.to || (claim.to === previous.to && claim.start >= previous.start))
    )
      previous = claim;
    if (
      claim.from >= end &&
      (!next || claim.from < next.from || (claim.from === next.from && claim.end < next.end))
    )
      next = claim;
  }
  const drive = (from: Place | null, to: Place | null) => minutesBetween(travel, from, to);
  const fits = (minutes: number | null, room: number) =>
    minutes !== null && Math.round(minutes * MINUTE) <= room;
  const near = (minutes: number | null) =>
    minutes !== null && minutes <= (therapist.maxDriveMinutes ?? Infinity);
  for (const span of spansOf(therapist, slowClockAround(therapist.zone, around), begin)) {
    if (begin < span.from || end > span.to) continue;
    const cameFrom = previous !== null && previous.to > span.from ? previous : null;
    const goesOn = next !== null && next.from < span.to ? next : null;
    const driveIn = drive(cameFrom ? cameFrom.place : base, place);
    const driveOut = drive(place, goesOn ? goesOn.place : base);
    if (previous && !fits(drive(previous.place, place), begin - previous.to)) continue;
    if (next && !fits(drive(place, next.place), next.from - end)) continue;
    if (!cameFrom && !fits(driveIn, begin - span.from)) continue;
    if (!goesOn && !fits(driveOut, span.to - end)) continue;
    if (!near(driveIn) || !near(driveOut)) continue;
    const direct = drive(cameFrom ? cameFrom.place : base, goesOn ? goesOn.place : base);
    const added = direct === null ? null : (driveIn ?? 0) + (driveOut ?? 0) - direct;
    return [driveIn, driveOut, added].map(figure);
  }
  return null;
}

/** Without the noise of adding decimals. */
export const figure = (minutes: number | null) =>
  minutes === null ? 'null' : String(Math.round(minutes * 1e6) / 1e6);

/** The spans that could hold an instant, by their beginning. */
function spansOf({ weeklyHours, overrides }: Therapist, clock: Clock, at: number) {
  const spans: { from: number; to: number }[] = [];
  for (let day = Math.floor(at / DAY) - 3; day <= Math.floor(at / DAY) + 3; day++) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    const weekday = new Date(day * DAY).getUTCDay() || 7;
    const override = overrides?.find((each) => each.date === date);
    for (const { from, to } of override?.hours ??
      (weeklyHours ?? []).filter(({ days }) => days.includes(weekday))) {
      const next = minutesOf(to) > minutesOf(from) ? 0 : DAY;
      const span = {
        from: clock.instantOf(day * DAY + minutesOf(from) * MINUTE),
        to: clock.instantOf(day * DAY + minutesOf(to) * MINUTE + next),
      };
      if (span.from < span.to) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

function goesThere({ area, base }: Therapist, place: Place | null): boolean {
  if (!area || !place) return true;
  const { radiusKm, polygon } = area;
  if (radiusKm !== undefined && (!base || kmByChord(base, place) > radiusKm)) return false;
  return polygon === undefined || insideByCount(polygon, [place.lng, place.lat]);
}

function minutesBetween(travel: Scenario['travel'], from: Place | null, to: Place | null): number | null {
  if (!from || !to || from.id === to.id || travel.kind === 'none') return 0;
  if (travel.kind === 'estimate') return Math.ceil(5 + ((kmByChord(from, to) * 1.35) / 30) * 60);
  const row = Object.entries(travel.minutes).find(([id]) => id === from.id)?.[1] ?? {};
  return Object.entries(row).find(([id]) => id === to.id)?.[1] ?? null;
}

function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
