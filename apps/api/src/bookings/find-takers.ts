import {
  checkVisit,
  type Drives,
  explain,
  rankTherapists,
  type Slot,
  slots,
  type SlotTherapist,
  type VisitRefusal,
} from '@unbrace/shared/availability';
import type { BookingId, Instant, Interval } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { diariesOf } from '../availability/diaries.ts';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { driveTo, isInsured, isSuitable, lengthFor, rulesFor, type WantedVisit } from './wanted-visit.ts';

/** Everything a search or a check looks at. */
export interface Search {
  readonly clinic: Clinic;
  readonly wanted: WantedVisit;
  readonly now: Instant;
  readonly who: 'client' | 'desk';
  /** The booking that is being moved or checked again: its own time is free for it. */
  readonly except?: BookingId | undefined;
}

/** The therapists who may do a visit at all. */
export async function suitableTherapists(tx: Tx, { wanted, now }: Search): Promise<Therapist[]> {
  return (await listTherapists(tx)).filter((therapist) => isSuitable(therapist, wanted, now));
}

/** All slots of the dates `[from, to)` that somebody suitable can keep, with their drives. */
export async function findSlots(
  tx: Tx,
  search: Search,
  therapists: readonly Therapist[],
  dates: { from: string; to: string },
): Promise<Slot[]> {
  const { clinic, wanted, now, who, except } = search;
  const during = { from: Date.parse(`${dates.from}T00:00:00Z`), to: Date.parse(`${dates.to}T00:00:00Z`) };
  const diaries = await diariesOf(tx, therapists, during, now, except);
  const rules = rulesFor(clinic, wanted.place, now, who);
  // Setup and pack-down are a therapist's own: one search for each pair of values that occurs.
  const groups = Map.groupBy(therapists, (each) => `${each.setupMinutes}+${each.packDownMinutes}`);
  const found = [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const ids = new Set<string>([first, ...rest].map(({ id }) => id));
    const service = lengthFor(first, wanted.minutes);
    return slots({
      ...rules,
      ...dates,
      service,
      place: driveTo(wanted.place),
      therapists: diaries.filter(({ id }) => ids.has(id)),
    });
  });
  const byId = new Map<string, Therapist>(therapists.map((each) => [each.id, each]));
  const insured = (id: string, on: Instant) => isInsured(byId.get(id), on);
  return [...Map.groupBy(found, ({ start }) => start)]
    .map(([start, same]) => ({
      start,
      therapists: same.flatMap((slot) => slot.therapists).filter(({ id }) => insured(id, start)),
    }))
    .filter((slot) => slot.therapists.length > 0)
    .sort((a, b) => a.start - b.start);
}

/** Who can really keep one start, best first: the same validator as every other way to a visit. */
export interface Takers {
  readonly takers: readonly { readonly therapist: Therapist; readonly drives: Drives }[];
  /** Why those who cannot, cannot; in the order of the therapists. */
  readonly refusals: readonly {
    readonly therapist: Therapist;
    readonly reason: VisitRefusal;
    readonly words: string;
  }[];
}

export async function findTakers(
  tx: Tx,
  search: Search,
  therapists: readonly Therapist[],
  start: Instant,
): Promise<Takers> {
  const { clinic, wanted, now, who, except } = search;
  const during: Interval = { from: start, to: start + wanted.minutes * 60_000 };
  const diaries = new Map(
    (await diariesOf(tx, therapists, during, now, except)).map((diary) => [diary.id, diary]),
  );
  const rules = rulesFor(clinic, wanted.place, now, who);
  const able: (SlotTherapist & { readonly therapist: Therapist })[] = [];
  const refusals: Takers['refusals'][number][] = [];
  for (const therapist of therapists) {
    const diary = diaries.get(therapist.id);
    if (!diary || !isInsured(therapist, start)) continue;
    const visit = { start, service: lengthFor(therapist, wanted.minutes), place: driveTo(wanted.place) };
    const check = checkVisit(visit, diary, rules);
    if (check.ok) able.push({ ...check, id: therapist.id, therapist });
    else
      refusals.push({ therapist, reason: check.reason, words: explain(check.reason, wanted.place.timeZone) });
  }
  const visitsThatWeek = (id: string) =>
    diaries.get(id)?.claims.filter(({ kind }) => kind === 'visit').length ?? 0;
  const ranked = rankTherapists(able, (id) => ({ visitsThatWeek: visitsThatWeek(id), visitsWithClient: 0 }));
  const takers = ranked.map(({ therapist: { therapist, ...drives } }) => ({ therapist, drives }));
  const wish = wanted.gender;
  // A preference ranks, it never refuses.
  const preferred =
    wish === null
      ? takers
      : takers.toSorted(
          (a, b) => Number(b.therapist.gender === wish.gender) - Number(a.therapist.gender === wish.gender),
        );
  return { takers: preferred, refusals };
}
