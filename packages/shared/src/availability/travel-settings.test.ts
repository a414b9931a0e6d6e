import { fromText } from '../kernel/index.ts';
import { roadKey } from './road-travel.ts';
import { clinicTravel, TravelSettings } from './travel-settings.ts';
import type { DrivePlace } from './travel.ts';

const zone = 'Australia/Sydney';
const manly: DrivePlace = { id: 'manly', lat: -33.7969, lng: 151.2841 };
const vaucluse: DrivePlace = { id: 'vaucluse', lat: -33.8583, lng: 151.2783 };
const noon = fromText('2026-02-02T01:00:00Z');
const localityAt = ({ lat }: { lat: number }) =>
  lat > -33.82 ? { suburb: 'Manly', postcode: '2095' } : { suburb: 'Vaucluse', postcode: '2030' };
const northSouth = {
  areas: [
    {
      name: 'Northern Beaches',
      polygon: [
        [151.2, -33.82],
        [151.4, -33.82],
        [151.4, -33.6],
        [151.2, -33.6],
      ],
    },
    { name: 'Eastern Suburbs', postcodes: ['2030'] },
    { name: 'The Heads', localities: ['vaucluse'], density: 'inner' },
  ],
  minimums: [{ areas: ['Northern Beaches', 'Eastern Suburbs'], minutes: 60 }],
};
const drive = (settings: unknown, roads: Map<string, number | null> | null = null) => {
  const travel = clinicTravel(zone, TravelSettings.parse(settings), { localityAt, roads });
  return [travel.minutes(manly, vaucluse, noon), travel.minutes(vaucluse, manly, noon)];
};

describe('the roads of a clinic', () => {
  it('take an hour around the harbour, whatever the crow says, both ways', () => {
    expect(drive({})).toEqual([23, 23]);
    expect(drive(northSouth)).toEqual([60, 60]);
  });

  it('are never shortened by a minimum', () => {
    const low = { ...northSouth, minimums: [{ ...northSouth.minimums[0], minutes: 1 }] };
    expect(drive(low)[0]).toBeGreaterThan(20);
  });

  it('are slower where the clinic says that it is dense', () => {
    expect(drive({ areas: northSouth.areas })[0]).toBeGreaterThan(23);
  });

  it('have at least the minutes that parking and walking take', () => {
    expect(drive({ parkingMinutes: 12 })).toEqual([30, 30]);
  });

  it('are what the routing service says, parking on top, each way; the minimum stays', () => {
    const roads = new Map<string, number | null>([
      [roadKey(manly, vaucluse), 41.2],
      [roadKey(vaucluse, manly), null],
    ]);
    expect(drive({}, roads)).toEqual([47, null]);
    expect(drive(northSouth, roads)).toEqual([60, null]);
  });

  it('are guessed for the worse where the routing service did not answer', () => {
    expect(drive({}, new Map())).toEqual([35, 35]);
  });

  it('name only areas that are there, each once', () => {
    const parse = (settings: unknown) => TravelSettings.safeParse(settings).error?.issues[0]?.message;
    expect(parse({ minimums: northSouth.minimums })).toBe('names an area that is not there');
    expect(parse({ areas: [northSouth.areas[1], northSouth.areas[1]] })).toBe('has two areas of one name');
    expect(parse({ areas: [{ name: 'Nothing' }] })).toBe('needs a polygon, postcodes or localities');
  });
});
