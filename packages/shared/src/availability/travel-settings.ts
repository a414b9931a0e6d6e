import { z } from 'zod';
import { AreaMinimum, withMinimums } from './area-minimums.ts';
import { defaultParkingMinutes, estimateTravel } from './estimate-travel.ts';
import { type RoadMinutes, roadTravel } from './road-travel.ts';
import { areaFinder, type AreaOfPoint, type KnownLocality, TravelArea } from './travel-areas.ts';
import type { DrivePlace, Travel } from './travel.ts';
import type { Point } from './great-circle.ts';

/** What a clinic knows of its roads: parking and walking, its parts of town, and the least minutes between them. */
export const TravelSettings = z
  .strictObject({
    parkingMinutes: z.int().min(0).max(60).default(defaultParkingMinutes),
    areas: z.array(TravelArea).max(100).default([]),
    minimums: z.array(AreaMinimum).max(500).default([]),
  })
  .refine(({ areas }) => new Set(areas.map(({ name }) => name)).size === areas.length, {
    path: ['areas'],
    error: 'has two areas of one name',
  })
  .refine(
    ({ areas, minimums }) =>
      minimums.every((each) => each.areas.every((n) => areas.some(({ name }) => name === n))),
    { path: ['minimums'], error: 'names an area that is not there' },
  )
  .meta({ id: 'TravelSettings' });
export type TravelSettings = Readonly<z.infer<typeof TravelSettings>>;

/** What else is known of the roads when drives are worked out. */
export interface RoadKnowledge {
  readonly localityAt: (point: Point) => KnownLocality | null;
  /** Minutes of a routing service; null where the estimate is all there is. */
  readonly roads: RoadMinutes | null;
}

/** The drives of a clinic: a routing service's minutes or the estimate, never below the clinic's own minimums. */
export function clinicTravel(
  zone: string,
  { parkingMinutes, areas, minimums }: TravelSettings,
  { localityAt, roads }: RoadKnowledge,
): Travel {
  const find = areaFinder(areas, localityAt);
  const known = new Map<string, AreaOfPoint>();
  const areaOf = (place: DrivePlace): AreaOfPoint => {
    let area = known.get(place.id);
    if (!area) known.set(place.id, (area = find(place)));
    return area;
  };
  const densityOf = (place: DrivePlace) => place.density ?? areaOf(place).density;
  const estimate = estimateTravel(
    zone,
    areas.length > 0 ? { parkingMinutes, densityOf } : { parkingMinutes },
  );
  const base = roads ? roadTravel(roads, estimate, parkingMinutes) : estimate;
  return withMinimums(base, minimums, (place) => areaOf(place).areas);
}
