import { z } from 'zod';
import { greatCircleKm, type Point } from './great-circle.ts';
import { insidePolygon } from './polygon.ts';

/** Corner of a polygon as `[lng, lat]`, the order of GeoJSON. A scenario may name any; what a clinic stores is a `Polygon`. */
const Corner = z.tuple([z.number(), z.number()]);

/** Where a therapist goes: within a radius of the base, inside a polygon, or both. */
export const ServiceArea = z
  .object({ radiusKm: z.number().min(0).optional(), polygon: z.array(Corner).min(3).optional() })
  .refine(({ radiusKm, polygon }) => radiusKm !== undefined || polygon !== undefined, {
    error: 'needs a radius or a polygon',
  })
  .meta({ id: 'ServiceArea' });
export type ServiceArea = Readonly<z.infer<typeof ServiceArea>>;

/** Whether a place lies in the area; a radius needs a base, and without a place there is nothing to be outside of. */
export function inServiceArea(area: ServiceArea | null, base: Point | null, place: Point | null): boolean {
  if (area === null || place === null) return true;
  if (area.radiusKm !== undefined && (base === null || greatCircleKm(base, place) > area.radiusKm))
    return false;
  return area.polygon === undefined || insidePolygon(area.polygon, place);
}
