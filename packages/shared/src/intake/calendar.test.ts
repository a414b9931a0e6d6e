import { addDays, daysBetween, isRealDay, latestDay, monthsBetween, yearsBetween } from './calendar.ts';

describe('days without clocks', () => {
  it.each([
    ['the same day', '2026-11-20', '2026-11-20', 0],
    ['over a clock change', '2026-10-03', '2026-10-05', 2],
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['a day too late', '2026-11-21', '2026-11-20', -1],
  ])('%s', (_, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['six months to the day is six', '2026-05-20', '2026-11-20', 6],
    ['a day more is more than six', '2026-05-19', '2026-11-20', 6 + 1 / 30],
    ['from the 31st to the last day of a short month', '2026-08-31', '2026-09-30', 29 / 30 + 1 / 30 - 1 / 31],
    ['no time', '2026-11-20', '2026-11-20', 0],
  ])('%s', (_, from, to, months) => {
    expect(monthsBetween(from, to)).toBeCloseTo(months, 1);
  });

  it('never rounds a month up to the line that a rule draws', () => {
    expect(monthsBetween('2026-05-20', '2026-11-20')).toBe(6);
    expect(monthsBetween('2026-05-19', '2026-11-20')).toBeGreaterThan(6);
    expect(monthsBetween('2026-05-21', '2026-11-20')).toBeLessThan(6);
  });

  it('counts a birthday on the day itself', () => {
    expect(yearsBetween('2008-11-20', '2026-11-20')).toBe(18);
    expect(yearsBetween('2008-11-21', '2026-11-20')).toBe(17);
  });

  it('takes what is partly remembered for the most recent day that it can be', () => {
    expect(latestDay('2026-02')).toBe('2026-02-28');
    expect(latestDay('2024')).toBe('2024-12-31');
    expect(latestDay('2024-05-06')).toBe('2024-05-06');
  });

  it('knows that February has no thirtieth', () => {
    expect(isRealDay('2026-02-30')).toBe(false);
    expect(isRealDay('2024-02-29')).toBe(true);
  });
});
