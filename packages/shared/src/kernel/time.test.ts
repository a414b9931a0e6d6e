import {
  days,
  fromText,
  hours,
  InstantNumber,
  InstantText,
  LocalDate,
  TimeZone,
  toText,
  WallTime,
} from './time.ts';

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
    [
      LocalDate,
      ['2026-02-28', '2028-02-29', '1900-01-01', '2999-12-31'],
      ['2026-02-29', '26-1-1', 'today', '0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31'],
    ],
    [TimeZone, ['Australia/Sydney', 'UTC'], ['Sydney', 'Mars/Olympus']],
    [
      InstantText,
      ['2026-11-20T09:00:00Z', '2026-11-20T09:00:00+11:00'],
      ['2026-11-20T09:00:00', '2026-11-20', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-11:00'],
    ],
    [InstantNumber, [0, -2_208_988_800_000], [0.5, 8.64e15, 9_007_199_254_740_991, -62_167_219_200_000]],
  ])('takes the right form and refuses the rest (%#)', (schema, good, bad) => {
    expect(good.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });
});
