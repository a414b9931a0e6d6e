import { z } from 'zod';
import { greatCircleKm, type Point } from './great-circle.ts';

/** Corner of a polygon as `[lng, lat]`, the order of GeoJSON. */
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

/** Planar even-odd rule on degrees; the boundary is inside, the last corner joins the first. */
function insidePolygon(corners: readonly (readonly [number, number])[], { lat: y, lng: x }: Point): boolean {
  let inside = false;
  let [x1, y1] = corners.at(-1) ?? [0, 0];
  for (const [x2, y2] of corners) {
    const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    const withinBox =
      x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
    if (turn === 0 && withinBox) return true;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}
