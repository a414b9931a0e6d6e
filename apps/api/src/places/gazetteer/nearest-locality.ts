import { greatCircleKm, type KnownLocality, type Point } from '@unbrace/shared/availability';
import type { Locality } from '@unbrace/shared/places';
import { allLocalities } from './gazetteer.ts';

/** Farther away is not the suburb of anything. */
const farthestKm = 25;
/** A cell of a quarter of a degree, about 25 km: the nearest suburb lies in a point's own or a neighbouring one. */
const cellsPerDegree = 4;

let cells: Map<string, Locality[]> | undefined;
const remembered = new Map<string, KnownLocality | null>();
const mostRemembered = 50_000;

/** The suburb and postcode that a point most likely lies in: those of the nearest centre in the gazetteer; null far from all. */
export function localityAt(point: Point): KnownLocality | null {
  const key = `${point.lat.toFixed(4)},${point.lng.toFixed(4)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = nearest(point);
  remembered.set(key, found);
  return found;
}

function nearest(point: Point): KnownLocality | null {
  const around = [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].flatMap((east) => (cells ??= inCells()).get(cellOf(point, north, east)) ?? []),
  );
  let best: Locality | null = null;
  let least = farthestKm;
  for (const locality of around) {
    const km = greatCircleKm(point, { lat: locality.latitude, lng: locality.longitude });
    if (km < least) [best, least] = [locality, km];
  }
  return best && { suburb: best.suburb, postcode: best.postcode };
}

function inCells(): Map<string, Locality[]> {
  return Map.groupBy(allLocalities(), ({ latitude, longitude }) => cellOf({ lat: latitude, lng: longitude }));
}

function cellOf({ lat, lng }: Point, north = 0, east = 0): string {
  return `${Math.floor(lat * cellsPerDegree) + north} ${Math.floor(lng * cellsPerDegree) + east}`;
}
