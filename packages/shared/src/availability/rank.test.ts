import fc from 'fast-check';
import { hours, minutes } from '../kernel/index.ts';
import { nearestSlots } from './nearest-slots.ts';
import { defaultRankWeights, rankTherapists, type Standing } from './rank.ts';
import type { SlotTherapist } from './slots.ts';

const taker = (id: string, addedDriveMinutes: number | null): SlotTherapist => ({
  id,
  driveInMinutes: 20,
  driveOutMinutes: 10,
  addedDriveMinutes,
  comesFrom: 'visit',
  goesTo: 'base',
  room: { from: hours(10), to: hours(11) },
});
const visit = { start: hours(10), minutes: 60 };
const order = (takers: SlotTherapist[], standing: Record<string, Standing> = {}) =>
  rankTherapists(takers, (id) => standing[id] ?? { visitsThatWeek: 0, visitsWithClient: 0 }, visit).map(
    ({ therapist }) => therapist.id,
  );

describe('the best therapist for a visit', () => {
  it('drives least for it', () => {
    expect(order([taker('far', 30), taker('near', 5), taker('on the way', -3)])).toEqual([
      'on the way',
      'near',
      'far',
    ]);
  });

  it('has fewer visits that week, or knows the client, when the drive is about the same', () => {
    const both = [taker('busy', 5), taker('idle', 6)];
    expect(order(both, { busy: { visitsThatWeek: 9, visitsWithClient: 0 } })).toEqual(['idle', 'busy']);
    expect(
      order([taker('new', 5), taker('known', 12)], { known: { visitsThatWeek: 0, visitsWithClient: 1 } }),
    ).toEqual(['known', 'new']);
  });

  it('loses no time that is too short for another visit, when the drive is the same', () => {
    const beside = (id: string, before: number, after: number): SlotTherapist => ({
      ...taker(id, 5),
      room: { from: hours(10) - minutes(before), to: hours(11) + minutes(after) },
    });
    expect(
      order([beside('loses 45', 45, 0), beside('fits', 0, 0), beside('leaves an hour', 60, 60)]),
    ).toEqual(['fits', 'leaves an hour', 'loses 45']);
  });

  it('counts both drives in full where the direct way is unknown', () => {
    expect(order([taker('unknown', null), taker('29', 29), taker('31', 31)])).toEqual([
      '29',
      'unknown',
      '31',
    ]);
  });

  it('is explained: the parts add up to the score, whatever the order asked in', () => {
    const takers = fc.uniqueArray(fc.record({ id: fc.string(), added: fc.integer({ min: -60, max: 90 }) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(takers, fc.nat(20), (all, visits) => {
        const candidates = all.map(({ id, added }) => taker(id, added));
        const standing = () => ({ visitsThatWeek: visits, visitsWithClient: visits % 2 });
        const ranked = rankTherapists(candidates, standing, visit, defaultRankWeights);
        for (const { score, parts } of ranked)
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        expect(rankTherapists(candidates.toReversed(), standing, visit)).toEqual(ranked);
        expect(rankTherapists(candidates, standing, visit, defaultRankWeights, 3)).toEqual(
          ranked.slice(0, 3),
        );
      }),
    );
  });
});

describe('the alternatives to a time that is gone', () => {
  it('are the nearest, the earlier of two equal ones first', () => {
    const offered = [10, 20, 30, 40].map((start) => ({ start, therapists: [] }));
    expect(nearestSlots(offered, 25, 3).map(({ start }) => start)).toEqual([20, 30, 10]);
    expect(offered.map(({ start }) => start)).toEqual([10, 20, 30, 40]);
  });
});
