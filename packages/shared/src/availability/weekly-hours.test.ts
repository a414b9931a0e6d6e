import { fromText, toText } from '../kernel/index.ts';
import { aDiary } from './testing/a-search.ts';
import { dateOf, dayNumber, weekdayOf } from './wall-clock.ts';
import { DateOverrides, withExtraHours, workingSpans, type WorkingHours } from './weekly-hours.ts';

const monday = dayNumber('2026-02-02');
const hoursOf = (given: Partial<WorkingHours>): WorkingHours => aDiary(given);
const text = (hours: WorkingHours, from = monday, to = from + 1) =>
  workingSpans(hours, from, to).map(
    (span) => `${toText(span.from).slice(5, 16)} ${toText(span.to).slice(5, 16)}`,
  );

describe('working hours', () => {
  it('have several spans a day, which stay apart when they touch', () => {
    const weeklyHours = [
      { days: [1], from: '13:00', to: '17:00' },
      { days: [1], from: '09:00', to: '13:00' },
    ];
    expect(text(hoursOf({ zone: 'UTC', weeklyHours }))).toEqual([
      '02-02T09:00 02-02T13:00',
      '02-02T13:00 02-02T17:00',
    ]);
  });

  it.each([
    ['past midnight', '22:00', '02:00', '02-02T22:00 02-03T02:00'],
    ['all round the clock', '09:00', '09:00', '02-02T09:00 02-03T09:00'],
    ['to the end of the day', '18:00', '24:00', '02-02T18:00 02-03T00:00'],
  ])('go %s', (_, from, to, expected) => {
    expect(text(hoursOf({ zone: 'UTC', weeklyHours: [{ days: [1], from, to }] }))).toEqual([expected]);
  });

  it('give way to a date, which may be a day off', () => {
    const off = hoursOf({ overrides: [{ date: '2026-02-02', hours: [] }] });
    expect(text(off)).toEqual([]);
    const other = hoursOf({
      zone: 'UTC',
      overrides: [{ date: '2026-02-02', hours: [{ from: '10:00', to: '11:00' }] }],
    });
    expect(text(other)).toEqual(['02-02T10:00 02-02T11:00']);
    expect(text(other, monday + 1)).toEqual(['02-03T09:00 02-03T13:00']);
  });

  it('refuse two entries for one date', () => {
    const twice = [
      { date: '2026-02-02', hours: [] },
      { date: '2026-02-02', hours: [] },
    ];
    expect(DateOverrides.safeParse(twice).success).toBe(false);
    expect(() => workingSpans(hoursOf({ overrides: twice }), monday, monday + 1)).toThrow(RangeError);
  });

  it('take extra spans beside what the date has', () => {
    const more = withExtraHours(hoursOf({ zone: 'UTC' }), '2026-02-02', [{ from: '15:00', to: '16:00' }]);
    expect(text(more)).toEqual(['02-02T09:00 02-02T13:00', '02-02T15:00 02-02T16:00']);
  });

  it('lose an hour in the gap and a span that the gap empties', () => {
    const day = dayNumber('2026-10-04');
    const hours = (from: string, to: string) => hoursOf({ weeklyHours: [{ days: [7], from, to }] });
    expect(workingSpans(hours('00:00', '08:00'), day, day + 1)).toEqual([
      { from: fromText('2026-10-03T14:00:00Z'), to: fromText('2026-10-03T21:00:00Z') },
    ]);
    expect(workingSpans(hours('02:30', '03:15'), day, day + 1)).toEqual([]);
  });

  it('count the days of the week from Monday', () => {
    expect(weekdayOf(monday)).toBe(1);
    expect(weekdayOf(dayNumber('1969-12-28'))).toBe(7);
    expect(dateOf(monday)).toBe('2026-02-02');
  });
});
