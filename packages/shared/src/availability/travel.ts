import { z } from 'zod';
import type { Instant } from '../kernel/index.ts';
import { greatCircleKm } from './great-circle.ts';

/** How built-up a place is; it decides the speed of an estimated drive. */
export const densities = ['inner', 'suburban', 'rural'] as const;
export type Density = (typeof densities)[number];

/** Where somebody can drive to. Two places with one id are the same place. */
export const DrivePlace = z
  .object({ id: z.string().min(1), lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
  .meta({ id: 'DrivePlace' });
export interface DrivePlace extends Readonly<z.infer<typeof DrivePlace>> {
  readonly density?: Density;
}

/** How long a drive takes: the port that estimate, table and routing services fit. */
export interface Travel {
  /**
   * Minutes from one place to another, perhaps with decimals; null when it cannot be driven. Not always the same both ways.
   * `fixedEnd` is the end of the drive that does not move: when the visit before lets go, or the one after begins.
   */
  minutes(from: DrivePlace, to: DrivePlace, fixedEnd: Instant): number | null;
}

/** No travel: everybody is everywhere at once. */
export const noTravel: Travel = { minutes: () => 0 };

/** The estimate of the slots contract: `ceil(5 + 1.35 km / 30 * 60)` minutes at any hour. */
export const plainEstimate: Travel = {
  minutes: (from, to) => Math.ceil(5 + ((1.35 * greatCircleKm(from, to)) / 30) * 60),
};

/** Drives from a table `minutes[from][to]`, one direction each; a pair that is not there cannot be driven. */
export function tableTravel(minutes: Readonly<Record<string, Readonly<Record<string, number>>>>): Travel {
  const rows = new Map(Object.entries(minutes).map(([from, row]) => [from, new Map(Object.entries(row))]));
  return { minutes: (from, to) => rows.get(from.id)?.get(to.id) ?? null };
}

/** Minutes between two places that may be unknown: nothing to drive where one is, or where both are the same. */
export function driveMinutes(
  travel: Travel,
  from: DrivePlace | null,
  to: DrivePlace | null,
  fixedEnd: Instant,
): number | null {
  return from === null || to === null || from.id === to.id ? 0 : travel.minutes(from, to, fixedEnd);
}

/** A drive in whole milliseconds: up, so that nobody arrives a fraction late, but not for binary noise. */
export function driveMs(minutes: number): number {
  const exact = minutes * 60_000;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) < 1e-6 ? nearest : Math.ceil(exact);
}
