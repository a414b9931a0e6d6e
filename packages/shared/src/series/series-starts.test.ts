import { instantAt, wallClockAt } from '../availability/index.ts';
import { seriesStarts, shiftedStarts } from './series-starts.ts';

const sydney = 'Australia/Sydney';
const at = (date: string, time: string, zone = sydney) => instantAt(zone, date, time);
const told = (starts: readonly number[], zone = sydney) =>
  starts.map((start) => {
    const { date, time } = wallClockAt(zone, start);
    return `${date} ${time}`;
  });

describe('a series of visits', () => {
  it('every 3 weeks, 6 times, is six visits after the one that it goes on from', () => {
    const from = at('2026-11-24', '11:00');
    expect(told(seriesStarts(sydney, from, { everyWeeks: 3, times: 6 }, from))).toEqual([
      '2026-12-15 11:00',
      '2027-01-05 11:00',
      '2027-01-26 11:00',
      '2027-02-16 11:00',
      '2027-03-09 11:00',
      '2027-03-30 11:00',
    ]);
  });

  it.each([
    ['summer time ends in Sydney', sydney, '2027-03-30', '10:00', ['2027-04-06 10:00', '2027-04-13 10:00']],
    ['summer time begins', sydney, '2026-09-29', '10:00', ['2026-10-06 10:00', '2026-10-13 10:00']],
    [
      'half an hour is skipped on Lord Howe Island',
      'Australia/Lord_Howe',
      '2026-09-29',
      '10:15',
      ['2026-10-06 10:15', '2026-10-13 10:15'],
    ],
  ])('keeps its time by the clock when %s', (_, zone, date, time, expected) => {
    const from = at(date, time, zone);
    expect(told(seriesStarts(zone, from, { everyWeeks: 1, times: 2 }, from), zone)).toEqual(expected);
  });

  it('moves forward a time that the clock skips, on that day only', () => {
    const from = at('2026-09-27', '02:30');
    expect(told(seriesStarts(sydney, from, { everyWeeks: 1, times: 2 }, from))).toEqual([
      '2026-10-04 03:30',
      '2026-10-11 02:30',
    ]);
  });

  it('goes on from a visit of long ago with dates that are to come, as many as were asked for', () => {
    const starts = seriesStarts(
      sydney,
      at('2026-09-01', '11:00'),
      { everyWeeks: 4, times: 2 },
      at('2026-11-24', '11:00'),
    );
    expect(told(starts)).toEqual(['2026-12-22 11:00', '2027-01-19 11:00']);
  });

  it('moves as a whole by days and to the new time, across a change of the clocks', () => {
    const starts = [at('2027-03-30', '11:00'), at('2027-04-06', '11:00')];
    const moved = shiftedStarts(sydney, starts, starts[0] ?? 0, at('2027-04-01', '14:30'));
    expect(told(moved)).toEqual(['2027-04-01 14:30', '2027-04-08 14:30']);
  });
});
