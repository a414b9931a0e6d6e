import { z } from 'zod';
import type { Point } from './great-circle.ts';

/** Corner of a polygon as `[lng, lat]`, the order of GeoJSON. */
export const Corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
type CornerOf = readonly [number, number];

/** A simple polygon that a person draws: at least three corners apart, no side crossing another; the last joins the first. */
export const Polygon = z
  .array(Corner)
  .min(3)
  .max(500)
  .refine((corners) => distinct(corners) >= 3, { error: 'needs three corners that differ' })
  .refine((corners) => area(corners) !== 0, { error: 'encloses nothing' })
  .refine((corners) => !crossesItself(corners), { error: 'has sides that cross' })
  .meta({ id: 'Polygon', description: 'Corners as [longitude, latitude]; the last joins the first' });
export type Polygon = z.infer<typeof Polygon>;

/** A tenth of a micrometre in degrees: decimals are not exact in binary, and a point meant to be on a side is beside it. */
const ON_THE_SIDE = 1e-12;

/** Planar even-odd rule on degrees; the boundary is inside, the last corner joins the first. */
export function insidePolygon(corners: readonly CornerOf[], { lat: y, lng: x }: Point): boolean {
  let inside = false;
  let [x1, y1] = corners.at(-1) ?? [0, 0];
  for (const [x2, y2] of corners) {
    const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    const withinBox =
      x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
    const noise = ON_THE_SIDE * (Math.abs(x2 - x1) + Math.abs(y2 - y1));
    if (Math.abs(turn) <= noise && withinBox) return true;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}

function distinct(corners: readonly CornerOf[]): number {
  return new Set(corners.map(([x, y]) => `${x} ${y}`)).size;
}

function sides(corners: readonly CornerOf[]): (readonly [CornerOf, CornerOf])[] {
  const closed = corners.filter((corner, n) => {
    const before = corners.at(n - 1);
    return !before || corner[0] !== before[0] || corner[1] !== before[1];
  });
  return closed.map((corner, n) => [corner, closed[(n + 1) % closed.length] ?? corner]);
}

function area(corners: readonly CornerOf[]): number {
  return sides(corners).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1), 0);
}

function crossesItself(corners: readonly CornerOf[]): boolean {
  const all = sides(corners);
  return all.some(([a, b], n) => all.slice(n + 1).some(([c, d]) => cross(a, b, c, d)));
}

/** Whether two sides pass through each other; meeting in a corner is no crossing. */
function cross(a: CornerOf, b: CornerOf, c: CornerOf, d: CornerOf): boolean {
  const turn = (p: CornerOf, q: CornerOf, r: CornerOf) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
