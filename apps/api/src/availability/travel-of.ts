import {
  clinicTravel,
  type Point,
  type RoadMinutes,
  type TherapistDiary,
  type Travel,
} from '@unbrace/shared/availability';
import type { Clinic } from '../clinics/find-clinic.ts';
import { localityAt } from '../places/gazetteer/nearest-locality.ts';
import type { Tx } from '../platform/database/database.ts';
import { RoadTimesRepository } from './road-times.repository.ts';

/**
 * The drives of a clinic as this transaction knows them: what a routing service said before, else the estimate. Nothing
 * outside is asked here; `AskRoads` does that before a transaction.
 */
export async function travelOf(
  tx: Tx,
  clinic: Clinic,
  zone: string,
  diaries: readonly TherapistDiary[],
  place?: Point,
): Promise<Travel> {
  const roads = clinic.asksRoads ? await knownRoads(tx, diaries, place) : null;
  return clinicTravel(zone, clinic.settings.travel, { localityAt, roads });
}

function knownRoads(tx: Tx, diaries: readonly TherapistDiary[], place?: Point): Promise<RoadMinutes> {
  return new RoadTimesRepository(tx).between([...(place ? [place] : []), ...diaries.flatMap(pointsOf)]);
}

/** Where a therapist comes from and goes to. */
export function pointsOf({ base, claims }: TherapistDiary): Point[] {
  return [base, ...claims.map(({ place }) => place)].filter((point) => point !== null);
}
