import { centreOf, mirrored, smoothPath } from './smooth-path.ts';

describe('drawing the body', () => {
  it('goes through every point and closes', () => {
    const path = smoothPath([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(path).toMatch(/^M0 0C.* 10 0C.* 10 10C.* 0 0Z$/);
  });

  it('keeps a corner sharp', () => {
    expect(
      smoothPath([
        [0, 0, 0],
        [10, 0, 0],
      ]),
    ).toBe('M0 0C0 0 10 0 10 0C10 0 0 0 0 0Z');
  });

  it('mirrors one half onto the other', () => {
    expect(
      mirrored([
        [110, 5],
        [120, 6, 0],
      ]),
    ).toEqual([
      [80, 6, 0],
      [90, 5],
    ]);
  });

  it('finds the middle of a shape', () => {
    expect(
      centreOf([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]),
    ).toEqual([5, 5]);
  });
});
