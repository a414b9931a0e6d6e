import { minutes } from '../kernel/index.ts';
import { mayLand, stretchesOf } from './landings.ts';

const at = (...of: number[]) => of.map((minute) => minutes(minute));
const step = minutes(5);

describe('where a visit may land', () => {
  it.each([
    ['nothing', [], []],
    ['one start', [10], [[10, 10]]],
    ['starts that follow each other', [10, 15, 20], [[10, 20]]],
    [
      'starts with a gap',
      [10, 15, 25],
      [
        [10, 15],
        [25, 25],
      ],
    ],
  ])('is told in stretches: %s', (_, starts, stretches) => {
    expect(stretchesOf(at(...starts), step)).toEqual(
      stretches.map(([from = 0, to = 0]) => ({ from: minutes(from), to: minutes(to) })),
    );
  });

  it.each([
    [10, true],
    [15, true],
    [20, true],
    [5, false],
    [25, false],
  ])('at minute %i of 10 to 20: %p', (minute, expected) => {
    expect(mayLand([{ from: minutes(10), to: minutes(20) }], minutes(minute))).toBe(expected);
  });
});
