import { cityOf } from './city-of.ts';

it.each([
  ['Australia/Sydney', 'Sydney'],
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('%s is the time of %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});
