import type { Point } from './great-circle.ts';
import type { Travel } from './travel.ts';

/** What a routing service said: minutes at the wheel by `roadKey` of both ends; null where it knows no way. */
export type RoadMinutes = ReadonlyMap<string, number | null>;

/** What an estimate is multiplied with where the routing service was asked in vain: better early than late. */
export const pessimism = 1.5;

/** Four decimals are about ten metres: one door. Roads are asked for, and remembered, by this. */
export function roadKey(from: Point, to: Point): string {
  return `${pointKey(from)}>${pointKey(to)}`;
}

/** A point as roads are remembered by it. */
export function pointKey({ lat, lng }: Point): string {
  return `${lat.toFixed(4)},${lng.toFixed(4)}`;
}

/** Minutes of a routing service with parking on top; what it does not say, or in no time, is a pessimistic estimate. */
export function roadTravel(roads: RoadMinutes, estimate: Travel, parkingMinutes: number): Travel {
  return {
    minutes: (from, to, fixedEnd) => {
      const wheel = roads.get(roadKey(from, to));
      if (wheel === null) return null;
      if (wheel !== undefined) return Math.ceil(wheel + parkingMinutes);
      const guess = estimate.minutes(from, to, fixedEnd);
      return guess === null ? null : Math.ceil(guess * pessimism);
    },
  };
}
