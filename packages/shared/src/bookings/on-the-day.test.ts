import { instantAt } from '../availability/wall-clock.ts';
import { hours, minutes } from '../kernel/time.ts';
import { isOnTheDay } from './on-the-day.ts';

const visit = (timeZone: string, date: string, time: string) => {
  const startsAt = instantAt(timeZone, date, time);
  return { startsAt, endsAt: startsAt + hours(1), timeZone };
};

describe('the day of a visit', () => {
  const sydney = 'Australia/Sydney';

  it.each([
    ['2026-11-23', '23:59', false],
    ['2026-11-24', '00:00', true],
    ['2026-11-24', '23:59', true],
    ['2026-11-25', '00:00', false],
  ])('at eleven on the 24th: on %s at %s it is %s', (date, time, expected) => {
    const atEleven = visit(sydney, '2026-11-24', '11:00');
    expect(isOnTheDay(atEleven, instantAt(sydney, date, time))).toBe(expected);
  });

  it.each([
    ['2026-11-23', '21:29', false],
    ['2026-11-23', '21:30', true],
    ['2026-11-24', '00:30', true],
    ['2026-11-24', '23:59', true],
    ['2026-11-25', '00:00', false],
  ])('at half past midnight on the 24th: on %s at %s it is %s', (date, time, expected) => {
    const justAfter = visit(sydney, '2026-11-24', '00:30');
    expect(isOnTheDay(justAfter, instantAt(sydney, date, time))).toBe(expected);
  });

  it('goes on after midnight for a visit that does, to the end of that day', () => {
    const late = visit(sydney, '2026-11-23', '23:30');
    expect(isOnTheDay(late, instantAt(sydney, '2026-11-24', '00:10'))).toBe(true);
    expect(isOnTheDay(late, instantAt(sydney, '2026-11-25', '00:00'))).toBe(false);
    const untilMidnight = visit(sydney, '2026-11-23', '23:00');
    expect(isOnTheDay(untilMidnight, instantAt(sydney, '2026-11-24', '00:00'))).toBe(false);
  });

  it('counts elapsed hours over midnight when the clocks change at midnight', () => {
    // In Santiago the clocks go from midnight to one on Sunday the 6th of September 2026.
    const santiago = visit('America/Santiago', '2026-09-06', '01:15');
    expect(isOnTheDay(santiago, santiago.startsAt - hours(3))).toBe(true);
    expect(isOnTheDay(santiago, santiago.startsAt - hours(3) - 1)).toBe(false);
    expect(isOnTheDay(santiago, instantAt('America/Santiago', '2026-09-05', '21:15'))).toBe(true);
    expect(isOnTheDay(santiago, instantAt('America/Santiago', '2026-09-05', '21:14'))).toBe(false);
  });

  it('counts elapsed hours when the hour after midnight comes twice', () => {
    // In Sydney three o'clock becomes two on the 4th of April 2027; half past two is the second of its kind.
    const startsAt = instantAt(sydney, '2027-04-04', '03:00') - minutes(30);
    const atNight = { startsAt, endsAt: startsAt + hours(1), timeZone: sydney };
    expect(isOnTheDay(atNight, instantAt(sydney, '2027-04-03', '23:59'))).toBe(false);
    expect(isOnTheDay(atNight, instantAt(sydney, '2027-04-04', '00:00'))).toBe(true);
  });
});
