import { hours, type Instant } from '../kernel/index.ts';
import { greatCircleKm } from './great-circle.ts';
import { densities, type Density, type DrivePlace, type Travel } from './travel.ts';
import { weekdayOf } from './wall-clock.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** Roads are longer than the crow's way by about a third in built-up areas. */
const DETOUR = 1.35;
/** Finding a park and walking to the door, in minutes, unless a clinic says otherwise. */
export const defaultParkingMinutes = 5;

type Traffic = 'peak' | 'day' | 'night';
const speedKmh: Record<Density, Record<Traffic, number>> = {
  inner: { peak: 16, day: 22, night: 32 },
  suburban: { peak: 24, day: 32, night: 42 },
  rural: { peak: 55, day: 60, night: 65 },
};

/** The built-in estimate: works with no network; speed by the hour of the leg's fixed end and by density, parking on top. */
export function estimateTravel(
  zone: string,
  {
    parkingMinutes = defaultParkingMinutes,
    densityOf = ({ density }: DrivePlace) => density,
  }: { parkingMinutes?: number; densityOf?: (place: DrivePlace) => Density | undefined } = {},
): Travel {
  const { offsetAt } = zoneOffsets(zone);
  return {
    minutes: (from, to, fixedEnd) => {
      const speed =
        speedKmh[denser(densityOf(from), densityOf(to))][trafficAt(fixedEnd + offsetAt(fixedEnd))];
      return Math.ceil(parkingMinutes + ((DETOUR * greatCircleKm(from, to)) / speed) * 60);
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
function denser(from: Density = 'suburban', to: Density = 'suburban'): Density {
  return densities[Math.min(densities.indexOf(from), densities.indexOf(to))] ?? 'suburban';
}
