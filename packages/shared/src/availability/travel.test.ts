import fc from 'fast-check';
import { fromText } from '../kernel/index.ts';
import { estimateTravel } from './estimate-travel.ts';
import { greatCircleKm } from './great-circle.ts';
import { driveMinutes, driveMs, noTravel, plainEstimate, tableTravel, type DrivePlace } from './travel.ts';

const manly: DrivePlace = { id: 'manly', lat: -33.7969, lng: 151.284 };
const vaucluse: DrivePlace = { id: 'vaucluse', lat: -33.8567, lng: 151.2783 };
const noon = fromText('2026-02-02T01:00:00Z');
const rushHour = fromText('2026-02-01T21:30:00Z');
const night = fromText('2026-02-02T12:00:00Z');
const saturdayMorning = fromText('2026-02-06T21:30:00Z');

describe('travel', () => {
  it('measures the great circle on the mean sphere', () => {
    expect(greatCircleKm(manly, vaucluse)).toBeCloseTo(6.67, 2);
    expect(greatCircleKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(greatCircleKm(manly, manly)).toBe(0);
  });

  it('has the estimate of the contract: five minutes, and a third more than the crow at 30 km/h', () => {
    expect(plainEstimate.minutes(manly, vaucluse, noon)).toBe(24);
    expect(plainEstimate.minutes(manly, { ...manly, id: 'next door' }, noon)).toBe(5);
  });

  it('is directional in a table, and a pair that is not there cannot be driven', () => {
    const table = tableTravel({ manly: { vaucluse: 62.5 } });
    expect(table.minutes(manly, vaucluse, noon)).toBe(62.5);
    expect(table.minutes(vaucluse, manly, noon)).toBeNull();
    expect(table.minutes({ ...manly, id: 'constructor' }, vaucluse, noon)).toBeNull();
  });

  it('is nothing to or from nowhere, and between a place and itself', () => {
    const none = tableTravel({});
    expect(driveMinutes(none, null, manly, noon)).toBe(0);
    expect(driveMinutes(none, manly, null, noon)).toBe(0);
    expect(driveMinutes(none, manly, { ...manly }, noon)).toBe(0);
    expect(noTravel.minutes(manly, vaucluse, noon)).toBe(0);
  });

  it('is slower at rush hour than at noon or on a Saturday, and fastest at night', () => {
    const minutesAt = (at: number) => estimateTravel('Australia/Sydney').minutes(manly, vaucluse, at) ?? NaN;
    expect(minutesAt(rushHour)).toBeGreaterThan(minutesAt(noon));
    expect(minutesAt(saturdayMorning)).toBe(minutesAt(noon));
    expect(minutesAt(night)).toBeLessThan(minutesAt(noon));
  });

  it('goes by the more built-up end', () => {
    const travel = estimateTravel('Australia/Sydney');
    const inner: DrivePlace = { ...vaucluse, density: 'inner' };
    const rural: DrivePlace = { ...manly, density: 'rural' };
    expect(travel.minutes(rural, inner, noon)).toBe(travel.minutes(manly, inner, noon));
    expect(travel.minutes(rural, inner, noon)).toBeGreaterThan(travel.minutes(rural, vaucluse, noon) ?? NaN);
  });

  it('rounds a drive up to the millisecond, but never for binary noise', () => {
    expect(driveMs(12.3)).toBe(738_000);
    expect(driveMs(12.000_001)).toBe(720_001);
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (ms) => driveMs(ms / 60_000) === ms));
  });
});
