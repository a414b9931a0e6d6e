import { formatDate, formatWallTime } from './format-date.ts';

describe('dates and clock times as people write them', () => {
  it.each([
    ['2026-11-21', '21 Nov 2026'],
    ['1988-04-02', '2 Apr 1988'],
    ['2026-02', 'February 2026'],
    ['1994', '1994'],
    ['a while ago', 'a while ago'],
    ['2026-99-99', '2026-99-99'],
  ])('writes %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it.each([
    ['00:15', '12:15 am'],
    ['08:30', '8:30 am'],
    ['12:00', '12:00 pm'],
    ['21:05', '9:05 pm'],
    ['24:00', 'midnight'],
  ])('says %s as %s', (time, text) => {
    expect(formatWallTime(time).replace(/\s/u, ' ')).toBe(text);
  });
});
