import { days, minutes, type Instant, type Interval, type LocalDate } from '../kernel/index.ts';
import { blockOf, type BookingRules, type TherapistDiary, type WantedVisit } from './diary.ts';
import { drivesOf, earliestArrival, latestDeparture, legsIn, legsOut, type Drives } from './drives.ts';
import { freeTime } from './free-time.ts';
import { fullDays } from './full-days.ts';
import { restCheck } from './rest.ts';
import { inServiceArea } from './service-area.ts';
import { slotGrid } from './slot-grid.ts';
import { dayNumber, localDay } from './wall-clock.ts';
import { workingSpans } from './weekly-hours.ts';

/** A search over days and people; `to` is the first date not looked at. */
export interface SlotSearch extends BookingRules, WantedVisit {
  readonly gridMinutes: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly therapists: readonly TherapistDiary[];
}

/** Who can take a slot, and what it means for their driving. */
export interface SlotTherapist extends Drives {
  readonly id: string;
}

/** A start that really can be kept by each of the therapists, drives included. */
export interface Slot {
  readonly start: Instant;
  readonly therapists: readonly SlotTherapist[];
}

/** Starts `[from, to]`, both included, that one gap in one span of hours allows. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly taker: SlotTherapist;
}

/** Every start on the grid that somebody can keep, in order of time; therapists in the order of the search. */
export function slots(search: SlotSearch): Slot[] {
  const grid = slotGrid(search.zone, dayNumber(search.from), dayNumber(search.to), search.gridMinutes, {
    from: search.now + minutes(search.minimumNoticeMinutes),
    to: search.horizon ?? Infinity,
  });
  const takers = new Map<Instant, SlotTherapist[]>();
  for (const diary of search.therapists) {
    const full = fullDays(diary);
    const rest = restCheck(diary, search.place, search.travel);
    for (const { from, to, taker } of stretches(search, diary, grid)) {
      for (const start of grid.within(from, to)) {
        if (full.size > 0 && full.has(localDay(diary.zone, start))) continue;
        if (rest?.(blockOf(start, search.service))) continue;
        const list = takers.get(start);
        if (list === undefined) takers.set(start, [taker]);
        // Spans may overlap; the one that begins first has the say.
        else if (list[list.length - 1]?.id !== diary.id) list.push(taker);
      }
    }
  }
  return Array.from(takers, ([start, therapists]) => ({ start, therapists })).sort(
    (a, b) => a.start - b.start,
  );
}

function stretches(search: SlotSearch, diary: TherapistDiary, grid: Interval): Stretch[] {
  const { place, service, travel } = search;
  if (grid.from >= grid.to || !inServiceArea(diary.area, diary.base, place)) return [];
  const window = { from: blockOf(grid.from, service).from, to: blockOf(grid.to, service).to };
  const setup = minutes(service.setupMinutes);
  const length = window.to - window.from - (grid.to - grid.from);
  const gaps = freeTime(diary.claims);
  const found: Stretch[] = [];
  let firstGap = 0;
  // A span is at most two days long, and no clock is a whole day away from UTC.
  const day = (instant: Instant, margin: number) => Math.floor(instant / days(1)) + margin;
  for (const span of workingSpans(diary, day(window.from, -3), day(window.to, 2))) {
    if (span.to - span.from < length || span.to <= window.from || span.from >= window.to) continue;
    while ((gaps[firstGap]?.to ?? Infinity) <= span.from) firstGap++;
    for (let index = firstGap; index < gaps.length; index++) {
      const gap = gaps[index];
      if (!gap || gap.from >= span.to) break;
      const begin = Math.max(gap.from, span.from);
      const end = Math.min(gap.to, span.to);
      if (end - begin < length) continue;
      const into = legsIn(span, gap, place, diary, travel);
      const arrival = earliestArrival(into, diary);
      if (arrival === null || end - arrival < length) continue;
      const out = legsOut(span, gap, place, diary, travel);
      const departure = latestDeparture(out, diary);
      if (departure === null) continue;
      const room = { from: Math.max(begin, arrival), to: Math.min(end, departure) };
      if (room.to - room.from < length) continue;
      const taker = { id: diary.id, ...drivesOf(into, out, gap, diary, travel, room) };
      found.push({ from: room.from + setup, to: room.to - length + setup, taker });
    }
  }
  return found;
}
