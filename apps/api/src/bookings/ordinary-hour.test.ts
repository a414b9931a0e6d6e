import { ordinaryHour } from './ordinary-hour.ts';

describe('an ordinary hour', () => {
  it.each([
    ['of a Monday is Tuesday noon', '2026-11-23T00:00:00Z', '2026-11-24T01:00:00Z'],
    ['of a Friday is Monday noon', '2026-11-27T00:00:00Z', '2026-11-30T01:00:00Z'],
    ['of a Sunday evening is Monday noon', '2026-11-22T10:00:00Z', '2026-11-23T01:00:00Z'],
    ['is by the clock of the place, also after it changed', '2026-04-03T00:00:00Z', '2026-04-06T02:00:00Z'],
  ])('%s', (_, now, noon) => {
    expect(ordinaryHour('Australia/Sydney', Date.parse(now))).toBe(Date.parse(noon));
  });
});
