import { listInForce } from './list-in-force.ts';

const list = (version: number, effectiveFrom: string | null) => ({ version, effectiveFrom });
const lists = [list(3, '2027-02-01'), list(2, '2027-01-01'), list(1, '2027-01-01'), list(0, null)];

describe('the price list of a date', () => {
  it.each([
    ['the day before the first one is the beginning’s', '2026-12-31', 0],
    ['its first day is its own', '2027-01-01', 2],
    ['the last day before the next is still its own', '2027-01-31', 2],
    ['the next begins', '2027-02-01', 3],
    ['and goes on', '2031-06-15', 3],
  ])('%s', (_, date, version) => {
    expect(listInForce(lists, date)?.version).toBe(version);
    expect(listInForce(lists.toReversed(), date)?.version).toBe(version);
  });

  it('is none where none has begun', () => {
    expect(listInForce([list(1, '2027-01-01')], '2026-12-31')).toBeUndefined();
  });
});
