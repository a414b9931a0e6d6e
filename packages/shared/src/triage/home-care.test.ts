import { homeCareFor, homeCareGuides, type HomeCareKind, homeCareStop } from './plan/home-care-steps.ts';
import { homeCareNumbers } from './plan/home-care-numbers.ts';
import { holdSeconds, isEnoughForNow, sittingSeconds, timerMoment } from './plan/home-care-timer.ts';
import type { Facts } from './facts.ts';
import { judge } from './testing/judge.ts';

const timerOf = (kind: HomeCareKind) => holdSeconds(homeCareGuides[kind]);
const kindsFor = (facts: Facts) => homeCareFor(judge({ backPain: true, ...facts }).restrictions);
/** The seconds at which a side's hold is enough and at which it is over, as the timer shows them. */
const phases = (kind: HomeCareKind) => {
  const timer = timerOf(kind);
  if (!timer) throw new Error('no timer');
  const all = Array.from({ length: timer.most * timer.sides + 1 }, (_, at) => timerMoment(timer, at));
  const first = all.filter(({ side }) => side === 1);
  return {
    enough: first.findIndex(({ phase }) => phase === 'enough'),
    over: all.findIndex(({ phase }) => phase === 'done') / timer.sides,
    sides: timer.sides,
  };
};

describe('the timers of home care', () => {
  it.each([
    ['rubbing', 60, 120, 1],
    ['thumb', 20, 30, 1],
    ['ball', 20, 40, 1],
    ['knee_to_chest', 20, 30, 2],
    ['rotation', 10, 15, 2],
    ['hamstring', 20, 30, 2],
    ['heat', 600, 900, 1],
  ] as const)(
    'let %s be enough after %s seconds and end it after %s, on %s side(s)',
    (kind, enough, over, sides) => {
      expect(phases(kind)).toEqual({ enough, over, sides });
    },
  );

  it('warm first, with a cloth for a few minutes', () => {
    expect(kindsFor({})[0]).toBe('warm_cloth');
    expect(phases('warm_cloth')).toEqual({ enough: 120, over: 300, sides: 1 });
  });

  it('count strokes of the palms instead: 3 to 5, at 2-3 inches a second', () => {
    expect(timerOf('palms')).toBeNull();
    expect(homeCareGuides.palms.repeats).toMatchObject({ from: 3, to: 5 });
    expect(homeCareGuides.palms.how).toContain('5-8 cm (2-3 inches) a second');
  });

  it('count toward a sitting no longer than they run, and warmth not at all', () => {
    expect(sittingSeconds(homeCareGuides.thumb, 300)).toBe(30);
    expect(sittingSeconds(homeCareGuides.hamstring, 300)).toBe(60);
    expect(sittingSeconds(homeCareGuides.heat, 900)).toBe(0);
  });

  it('say after 15 minutes that it is enough for now, once or twice a day', () => {
    expect(isEnoughForNow(15 * 60 - 1)).toBe(false);
    expect(isEnoughForNow(15 * 60)).toBe(true);
    expect(homeCareNumbers.session).toMatchObject({ from: 5, to: 15 });
    expect(homeCareNumbers.timesADay).toMatchObject({ from: 1, to: 2 });
  });
});

describe('home care', () => {
  it('is told to stop when it sharpens, is new or runs down a leg', () => {
    expect(homeCareStop).toMatch(/sharp.*new.*worse.*down a leg/);
  });

  it('keeps hard tools moderate, off the spine, off numb or bruised places and recent operations', () => {
    for (const tool of ['ball', 'roller', 'massage_gun'] as const)
      expect(homeCareGuides[tool].care).toMatch(
        /Never on the spine, on numb or bruised places, or near a recent operation/,
      );
    expect(homeCareGuides.roller.care).toMatch(/moderate/);
    expect(homeCareGuides.massage_gun.how).toMatch(/Lowest setting/);
  });

  it('leaves heat away from who feels less, and tools and points from who bruises', () => {
    expect(kindsFor({ reducedSensationArea: true })).not.toContain('heat');
    const light = kindsFor({ bloodThinner: true });
    for (const kind of ['thumb', 'ball', 'roller', 'massage_gun']) expect(light).not.toContain(kind);
    expect(light).toContain('rubbing');
  });

  it('leaves strong stretches away from who has a known nerve problem', () => {
    expect(kindsFor({ knownDiscOrSciatica: true, assessedByClinician: true })).not.toContain('knee_to_chest');
    expect(kindsFor({})).toEqual(expect.arrayContaining(['knee_to_chest', 'rotation', 'hamstring']));
  });
});
