import { contains, overlaps } from './interval.ts';

const at = (from: number, to: number) => ({ from, to });

describe('half-open intervals', () => {
  it.each([
    ['a shared stretch overlaps', at(0, 10), at(5, 15), true],
    ['touching ends do not overlap', at(0, 10), at(10, 20), false],
    ['one inside the other overlaps', at(0, 10), at(3, 4), true],
    ['an empty one overlaps nothing', at(0, 10), at(5, 5), false],
  ])('%s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('contains up to its own ends', () => {
    expect(contains(at(0, 10), at(0, 10))).toBe(true);
    expect(contains(at(0, 10), at(0, 11))).toBe(false);
  });
});
