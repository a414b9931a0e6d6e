import {
  rankTherapists,
  type Ranked,
  type Slot,
  slots,
  type SlotTherapist,
} from '@unbrace/shared/availability';
import { days, type Instant, type Interval, type LocalDate } from '@unbrace/shared/kernel';
import { diariesOf } from '../availability/diaries.ts';
import { travelOf } from '../availability/travel-of.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Candidate } from '../therapists/find-candidates.ts';
import type { Search } from './search.ts';
import { standingsOf } from './standings-of.ts';
import { driveTo, insuredBefore, lengthFor, rulesFor } from './wanted-visit.ts';

/** A start with the best of those who can keep it. */
export interface RankedSlot {
  readonly start: Instant;
  readonly best: readonly Ranked<SlotTherapist>[];
  /** How many can. */
  readonly able: number;
}

/** Dates `[from, to)`. */
export interface Dates {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Dates as a stretch of time, good to a day: a diary is read two days wider. */
export function duringOf({ from, to }: Dates): Interval {
  return { from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to}T00:00:00Z`) };
}

/** All slots of the dates `[from, to)` that somebody suitable can keep, each with the `most` best. */
export async function findSlots(
  tx: Tx,
  search: Search,
  therapists: readonly Candidate[],
  dates: Dates,
  most: number,
): Promise<RankedSlot[]> {
  const { clinic, wanted, now, who, except } = search;
  const during = duringOf(dates);
  const ids = therapists.map(({ id }) => id);
  const diaries = await diariesOf(tx, clinic, ids, during, now, except);
  const travel = await travelOf(tx, clinic, wanted.place.timeZone, diaries, driveTo(wanted.place));
  const rules = { ...rulesFor(clinic, wanted.place, now, who), travel };
  // Setup and pack-down are a therapist's own: one search for each pair of values that occurs.
  const byId = new Map(diaries.map((diary) => [diary.id, diary]));
  const groups = Map.groupBy(therapists, (each) => `${each.setupMinutes}+${each.packDownMinutes}`);
  const found = [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const service = lengthFor(first, wanted.minutes);
    const place = driveTo(wanted.place);
    const group = [first, ...rest].flatMap(({ id }) => byId.get(id) ?? []);
    return slots({ ...rules, ...dates, service, place, therapists: group });
  });
  const standings = await standingsOf(
    tx,
    search,
    therapists,
    diaries,
    (during.to - during.from) / days(1) + 4,
  );
  const able = insured(merged(found), therapists);
  return able.map(({ start, therapists: takers }) => ({
    start,
    best: rankTherapists(
      takers,
      standings,
      { start, minutes: wanted.minutes },
      clinic.settings.rankWeights,
      most,
    ),
    able: takers.length,
  }));
}

/** The groups' slots as one list, in order of time. */
function merged(found: readonly Slot[]): Slot[] {
  return [...Map.groupBy(found, ({ start }) => start)]
    .map(([start, [first, ...rest]]) => ({
      start,
      therapists: [...(first?.therapists ?? []), ...rest.flatMap(({ therapists }) => therapists)],
    }))
    .sort((a, b) => a.start - b.start);
}

/** Without those whose insurance has ended by then. */
function insured(found: readonly Slot[], therapists: readonly Candidate[]): Slot[] {
  const until = new Map<string, Instant>(therapists.map((each) => [each.id, insuredBefore(each)]));
  const last = found.at(-1)?.start ?? 0;
  if ([...until.values()].every((end) => end > last)) return [...found];
  return found
    .map(({ start, therapists: takers }) => ({
      start,
      therapists: takers.filter(({ id }) => start < (until.get(id) ?? 0)),
    }))
    .filter((slot) => slot.therapists.length > 0);
}
