import { insidePolygon, Polygon } from './polygon.ts';

const square = [
  [151, -34],
  [152, -34],
  [152, -33],
  [151, -33],
];
const accepted = (corners: unknown) => Polygon.safeParse(corners).success;
const complaint = (corners: unknown) => Polygon.safeParse(corners).error?.issues[0]?.message;

describe('an area that a person draws', () => {
  it('is a polygon of [longitude, latitude], closed or not, with holes between its arms', () => {
    expect(accepted(square)).toBe(true);
    expect(accepted([...square, square[0]])).toBe(true);
    const arms = Polygon.parse([
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
    ]);
    expect(insidePolygon(arms, { lng: 1.5, lat: 2 })).toBe(false);
    expect(insidePolygon(arms, { lng: 0.5, lat: 2 })).toBe(true);
  });

  it('has its boundary inside, also where a side is crooked and its points have no exact binary number', () => {
    const kite = Polygon.parse([
      [151.1, -33.9],
      [151.3, -33.7],
      [151.1, -33.5],
      [150.9, -33.7],
    ]);
    for (let step = 0; step <= 200; step++) {
      const lng = Number((151.1 + step / 1000).toFixed(3));
      const lat = Number((-33.9 + step / 1000).toFixed(3));
      expect(insidePolygon(kite, { lng, lat })).toBe(true);
      expect(insidePolygon(kite, { lng, lat: Number((lat - 1e-9).toFixed(9)) })).toBe(false);
    }
  });

  it('is refused when it encloses nothing, crosses itself or is not on this earth', () => {
    expect(complaint(square.slice(0, 2))).toMatch(/>=3/);
    expect(complaint([square[0], square[0], square[1]])).toBe('needs three corners that differ');
    expect(complaint([square[0], square[1], [153, -34]])).toBe('encloses nothing');
    expect(complaint([...square.slice(0, 2), square[3], square[2]])).toBeDefined();
    expect(
      complaint([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 3],
      ]),
    ).toBe('has sides that cross');
    expect(accepted([...square.slice(0, 3), [200, -33]])).toBe(false);
  });
});
