import {
  checkVisit,
  type Drives,
  explain,
  explainToClient,
  rankTherapists,
  type ScorePart,
  type SlotTherapist,
  type VisitRefusal,
} from '@unbrace/shared/availability';
import { days, type Instant } from '@unbrace/shared/kernel';
import { diariesOf } from '../availability/diaries.ts';
import { travelOf } from '../availability/travel-of.ts';
import type { Tx } from '../platform/database/database.ts';
import { type Candidate, findCandidates } from '../therapists/find-candidates.ts';
import type { Search } from './search.ts';
import { standingsOf } from './standings-of.ts';
import { driveTo, isInsured, lengthFor, rulesFor } from './wanted-visit.ts';

/** The therapists who may do a visit at all. */
export function suitableTherapists(tx: Tx, { wanted, now }: Search): Promise<Candidate[]> {
  const { service, gender, therapistId, place } = wanted;
  return findCandidates(tx, {
    serviceId: service.id,
    skills: service.skills,
    gender: gender?.rule === 'must' ? gender.gender : null,
    therapistId,
    place: driveTo(place),
    now,
  });
}

/** Who can keep a start, with what it means for their driving and what their rank is made of. */
export interface Taker {
  readonly therapist: Candidate;
  readonly drives: Drives;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** Why somebody cannot. */
export interface Refusal {
  readonly therapist: Candidate;
  readonly reason: VisitRefusal;
  readonly words: string;
}

/** Who can really keep one start, best first: the same validator as every other way to a visit. */
export interface Takers {
  readonly takers: readonly Taker[];
  /** In the order of the therapists. */
  readonly refusals: readonly Refusal[];
}

// With the two days around each side, a diary's own margin, this is the week that a load is counted over.
const halfWeek = days(1.5);

export async function findTakers(
  tx: Tx,
  search: Search,
  therapists: readonly Candidate[],
  start: Instant,
): Promise<Takers> {
  const { clinic, wanted, now, who, except } = search;
  const week = { from: start - halfWeek, to: start + halfWeek };
  const ids = therapists.map(({ id }) => id);
  const diaries = await diariesOf(tx, clinic, ids, week, now, except);
  const byId = new Map(diaries.map((diary) => [diary.id, diary]));
  const place = driveTo(wanted.place);
  const travel = await travelOf(tx, clinic, wanted.place.timeZone, diaries, place);
  const rules = { ...rulesFor(clinic, wanted.place, now, who), travel };
  const able: (SlotTherapist & { readonly therapist: Candidate })[] = [];
  const refusals: Refusal[] = [];
  for (const therapist of therapists) {
    const diary = byId.get(therapist.id);
    if (!diary || !isInsured(therapist, start)) continue;
    const check = checkVisit({ start, service: lengthFor(therapist, wanted.minutes), place }, diary, rules);
    if (check.ok) able.push({ ...check, id: therapist.id, therapist });
    else {
      const words = (who === 'client' ? explainToClient : explain)(check.reason, wanted.place.timeZone);
      refusals.push({ therapist, reason: check.reason, words });
    }
  }
  // One needs no rank.
  const standings =
    able.length > 1
      ? await standingsOf(tx, search, therapists, diaries, 7)
      : () => ({ visitsThatWeek: 0, visitsWithClient: 0 });
  const visit = { start, minutes: wanted.minutes };
  const ranked = rankTherapists(able, standings, visit, clinic.settings.rankWeights);
  const takers = ranked.map(({ therapist: { therapist, ...drives }, score, parts }) => ({
    therapist,
    drives,
    score,
    parts,
  }));
  return { takers, refusals };
}
