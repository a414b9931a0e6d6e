import { inServiceArea, ServiceArea } from './service-area.ts';

const base = { lat: 0, lng: 0 };
const at = (lng: number, lat: number) => ({ lat, lng });
/** A square with a bite out of its right side, to the middle. */
const bitten: ServiceArea = {
  polygon: [
    [0, 0],
    [4, 0],
    [2, 2],
    [4, 4],
    [0, 4],
  ],
};

describe('the area a therapist goes to', () => {
  it.each([
    ['inside', at(1, 1), true],
    ['in the bite', at(3.5, 2), false],
    ['beside it', at(-1, 2), false],
    ['level with a corner, outside', at(-1, 4), false],
    ['on a corner', at(4, 4), true],
    ['on the tip of the bite', at(2, 2), true],
    ['on an edge', at(2, 0), true],
    ['on the edge that closes it', at(0, 3), true],
    ['on a slanting edge', at(3, 1), true],
  ])('by polygon: %s', (_, place, inside) => {
    expect(inServiceArea(bitten, null, place)).toBe(inside);
  });

  it('by radius is measured from the base, the rim included', () => {
    expect(inServiceArea({ radiusKm: 112 }, base, at(1, 0))).toBe(true);
    expect(inServiceArea({ radiusKm: 111 }, base, at(1, 0))).toBe(false);
    expect(inServiceArea({ radiusKm: 0 }, base, base)).toBe(true);
  });

  it('needs a base for a radius, and takes any visit without a place', () => {
    expect(inServiceArea({ radiusKm: 5 }, null, at(0, 0))).toBe(false);
    expect(inServiceArea({ radiusKm: 5 }, null, null)).toBe(true);
    expect(inServiceArea(bitten, null, null)).toBe(true);
    expect(inServiceArea(null, null, at(170, 80))).toBe(true);
  });

  it('may be both, and is never neither', () => {
    expect(inServiceArea({ ...bitten, radiusKm: 100 }, base, at(1, 1))).toBe(false);
    expect(ServiceArea.safeParse({}).success).toBe(false);
  });
});
