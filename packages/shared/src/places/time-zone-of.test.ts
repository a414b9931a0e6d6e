import { australianTimeZone } from './time-zone-of.ts';

it.each([
  ['NSW', '2042', 'Australia/Sydney'],
  ['qld ', '4000', 'Australia/Brisbane'],
  ['WA', '6160', 'Australia/Perth'],
  ['NSW', '2880', 'Australia/Broken_Hill'],
  ['NSW', '2898', 'Australia/Lord_Howe'],
  ['WA', '6443', 'Australia/Eucla'],
  ['Auckland', '1010', undefined],
])('the clock of %s %s is that of %s', (state, postcode, zone) => {
  expect(australianTimeZone(state, postcode)).toBe(zone);
});
