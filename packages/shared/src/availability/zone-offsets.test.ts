import { fromText, hours, minutes } from '../kernel/index.ts';
import { slowClock } from './testing/brute-force.ts';
import { clockChanges } from './testing/clock-changes.ts';
import { instantAt, wallClockAt } from './wall-clock.ts';
import { zoneOffsets } from './zone-offsets.ts';

describe('the clock of a zone', () => {
  it.each(clockChanges)('agrees with Intl for each minute around the $kind of $zone', ({ zone, at }) => {
    const slow = slowClock(zone, at - hours(40), at + hours(40));
    const { offsetAt, instantOf } = zoneOffsets(zone);
    for (let t = at - hours(15); t < at + hours(15); t += minutes(1)) {
      expect(t + offsetAt(t)).toBe(slow.wallAt(t));
      expect(instantOf(slow.wallAt(t))).toBe(slow.instantOf(slow.wallAt(t)));
      const shown = t + offsetAt(at - 1);
      expect(instantOf(shown)).toBe(slow.instantOf(shown));
    }
  });

  it.each([
    [
      'a skipped time moves forward by the gap',
      'Australia/Sydney',
      '2026-10-04',
      '02:30',
      '2026-10-03T16:30:00Z',
    ],
    [
      'half an hour where the gap is half an hour',
      'Australia/Lord_Howe',
      '2026-10-04',
      '02:10',
      '2026-10-03T15:40:00Z',
    ],
    ['a repeated time is the first', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    [
      'a quarter-hour offset is a quarter hour',
      'Pacific/Chatham',
      '2026-06-01',
      '00:00',
      '2026-05-31T11:15:00Z',
    ],
    ['24:00 is midnight', 'Europe/London', '2026-06-01', '24:00', '2026-06-01T23:00:00Z'],
    ['a day that never was moves to the next', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00Z'],
    ['a zone without changes has none', 'Asia/Kolkata', '2026-03-08', '02:30', '2026-03-07T21:00:00Z'],
    [
      'Ramadan stops the summer in between',
      'Africa/Casablanca',
      '2026-03-01',
      '12:00',
      '2026-03-01T12:00:00Z',
    ],
  ])('%s', (_, zone, date, time, instant) => {
    expect(instantAt(zone, date, time)).toBe(fromText(instant));
  });

  it('shows date, time and weekday', () => {
    const shown = wallClockAt('Australia/Sydney', fromText('2026-10-03T16:00:00Z'));
    expect(shown).toEqual({ date: '2026-10-04', time: '03:00', weekday: 7 });
  });

  it('lists the offsets of a stretch without holes', () => {
    const [from, to] = [fromText('2025-01-01T00:00:00Z'), fromText('2028-01-01T00:00:00Z')];
    const segments = zoneOffsets('Australia/Sydney').segments(from, to);
    expect(segments.map((segment) => segment.to).slice(0, -1)).toEqual(segments.map((s) => s.from).slice(1));
    const changes = segments.filter(
      (segment, index) => index > 0 && segments[index - 1]?.offset !== segment.offset,
    );
    expect(changes).toHaveLength(6);
  });

  it('does not know a zone that is none', () => {
    expect(() => zoneOffsets('Mars/Olympus')).toThrow(RangeError);
  });
});
