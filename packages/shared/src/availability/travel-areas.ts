import { z } from 'zod';
import type { Point } from './great-circle.ts';
import { insidePolygon, Polygon } from './polygon.ts';
import { densities, type Density } from './travel.ts';

const name = z.string().trim().min(1).max(60);

/** A part of town that a clinic names: a polygon, postcodes, suburbs, or several of these. */
export const TravelArea = z
  .strictObject({
    name,
    polygon: Polygon.optional(),
    postcodes: z.array(z.string().trim().min(1).max(12)).max(200).optional(),
    localities: z.array(z.string().trim().min(1).max(80)).max(200).optional(),
    density: z.enum(densities).optional(),
  })
  .refine(({ polygon, postcodes = [], localities = [] }) => polygon ?? postcodes[0] ?? localities[0], {
    error: 'needs a polygon, postcodes or localities',
  })
  .meta({ id: 'TravelArea' });
export type TravelArea = Readonly<z.infer<typeof TravelArea>>;

/** The suburb and postcode that a point lies in, as far as somebody knows. */
export interface KnownLocality {
  readonly suburb: string;
  readonly postcode: string;
}

/** What a clinic says of a point: in which of its areas it lies, and how built-up that is. */
export interface AreaOfPoint {
  readonly areas: readonly string[];
  readonly density: Density | undefined;
}

/** Finds the areas of a point; the gazetteer is asked only where an area is told by postcode or suburb. */
export function areaFinder(
  areas: readonly TravelArea[],
  localityAt: (point: Point) => KnownLocality | null,
): (point: Point) => AreaOfPoint {
  const byName = areas.some(({ postcodes, localities }) => postcodes ?? localities);
  return (point) => {
    const locality = byName ? localityAt(point) : null;
    const found = areas.filter((area) => isIn(area, point, locality));
    return {
      areas: found.map((area) => area.name),
      density: found.find(({ density }) => density)?.density,
    };
  };
}

function isIn({ polygon, postcodes, localities }: TravelArea, point: Point, known: KnownLocality | null) {
  if (polygon && insidePolygon(polygon, point)) return true;
  if (!known) return false;
  const suburb = known.suburb.toLowerCase();
  return (
    (postcodes?.includes(known.postcode) ?? false) ||
    (localities?.some((locality) => locality.toLowerCase() === suburb) ?? false)
  );
}
