import type { Interval } from '@unbrace/shared/kernel';
import type { RoadsWanted } from '../availability/ask-roads.ts';
import { diariesOf } from '../availability/diaries.ts';
import { pointsOf } from '../availability/travel-of.ts';
import type { Tx } from '../platform/database/database.ts';
import { suitableTherapists } from './find-takers.ts';
import type { Search } from './search.ts';
import { driveTo } from './wanted-visit.ts';

/** The roads that a search looks at: between its place, and where those who may come are around that time. */
export async function roadsOf(tx: Tx, search: Search, during: Interval): Promise<RoadsWanted> {
  const therapists = await suitableTherapists(tx, search);
  const ids = therapists.map(({ id }) => id);
  const diaries = await diariesOf(tx, search.clinic, ids, during, search.now, search.except);
  return { place: driveTo(search.wanted.place), others: diaries.flatMap(pointsOf) };
}
