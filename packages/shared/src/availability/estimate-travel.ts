import { z } from 'zod';
import { hours, type Instant } from '../kernel/index.ts';
import { greatCircleKm } from './great-circle.ts';
import { densities, type Density, type DrivePlace, type Travel } from './travel.ts';
import { weekdayOf } from './wall-clock.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** The least a drive between two areas takes, both ways: a harbour or a tunnel that the crow does not see. */
export const AreaMinimum = z.object({ areas: z.tuple([z.string(), z.string()]), minutes: z.number().min(0) });
export type AreaMinimum = Readonly<z.infer<typeof AreaMinimum>>;

/** Roads are longer than the crow's way by about a third in built-up areas. */
const DETOUR = 1.35;
/** Finding a park and walking to the door. */
const PARKING_MINUTES = 5;

type Traffic = 'peak' | 'day' | 'night';
const speedKmh: Record<Density, Record<Traffic, number>> = {
  inner: { peak: 16, day: 22, night: 32 },
  suburban: { peak: 24, day: 32, night: 42 },
  rural: { peak: 55, day: 60, night: 65 },
};

/** The built-in estimate: works with no network; speed by hour and density, the clinic's own minimum between areas. */
export function estimateTravel(zone: string, minimums: readonly AreaMinimum[] = []): Travel {
  const { offsetAt } = zoneOffsets(zone);
  const least = new Map(
    minimums.flatMap(({ areas: [a, b], minutes }) => [
      [pairOf(a, b), minutes],
      [pairOf(b, a), minutes],
    ]),
  );
  return {
    minutes: (from, to, fixedEnd) => {
      const speed = speedKmh[denser(from, to)][trafficAt(fixedEnd + offsetAt(fixedEnd))];
      const estimate = Math.ceil(PARKING_MINUTES + ((DETOUR * greatCircleKm(from, to)) / speed) * 60);
      if (least.size === 0 || from.area === undefined || to.area === undefined) return estimate;
      return Math.max(estimate, least.get(pairOf(from.area, to.area)) ?? 0);
    },
  };
}

function trafficAt(wall: Instant): Traffic {
  const hour = (wall / hours(1)) % 24;
  if (hour < 6 || hour >= 20) return 'night';
  const weekend = weekdayOf(Math.floor(wall / hours(24))) > 5;
  return !weekend && ((hour >= 7 && hour < 9.5) || (hour >= 15.5 && hour < 18.5)) ? 'peak' : 'day';
}

/** The more built-up end decides: better to arrive early than late. */
function denser(from: DrivePlace, to: DrivePlace): Density {
  const index = (place: DrivePlace) => densities.indexOf(place.density ?? 'suburban');
  return densities[Math.min(index(from), index(to))] ?? 'suburban';
}

const pairOf = (from: string, to: string): string => `${from}\u0000${to}`;
