import { days, fromText, hours, InstantText, LocalDate, TimeZone, toText, WallTime } from './time.ts';

describe('time on the wire', () => {
  it('keeps an instant through text and back', () => {
    expect(fromText('2026-10-04T01:30:00+10:00')).toBe(fromText('2026-10-03T15:30:00Z'));
    expect(toText(fromText('2026-10-03T15:30:00Z'))).toBe('2026-10-03T15:30:00.000Z');
    expect(() => fromText('yesterday')).toThrow(RangeError);
  });

  it('a day of duration is 24 real hours', () => {
    expect(days(1)).toBe(hours(24));
  });

  it.each([
    [WallTime, ['00:00', '09:05', '23:59', '24:00'], ['24:01', '9:00', '25:00', '12:60', '']],
    [LocalDate, ['2026-02-28', '2028-02-29'], ['2026-02-29', '26-1-1', 'today']],
    [TimeZone, ['Australia/Sydney', 'UTC'], ['Sydney', 'Mars/Olympus']],
    [
      InstantText,
      ['2026-11-20T09:00:00Z', '2026-11-20T09:00:00+11:00'],
      ['2026-11-20T09:00:00', '2026-11-20'],
    ],
  ])('takes the right form and refuses the rest (%#)', (schema, good, bad) => {
    expect(good.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });
});
