import fc from 'fast-check';
import { hours, minutes } from '../kernel/index.ts';
import { freeMinutes, loadOf, percentBooked, sumOf } from './utilisation.ts';

const at = (hour: number) => hours(hour);
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });
const visit = (from: number, to: number, driveInMinutes = 20) => ({ block: span(from, to), driveInMinutes });
const day = span(0, 24);

describe('how full a day is', () => {
  it.each([
    ['nobody works', { hours: [], off: [], visits: [] }, [0, 0, 0, 0, 0]],
    ['hours and no visit', { hours: [span(9, 17)], off: [], visits: [] }, [480, 0, 0, 0, 0]],
    ['a visit', { hours: [span(9, 17)], off: [], visits: [visit(10, 12)] }, [480, 120, 20, 0, 1]],
    [
      'leave takes from the hours',
      { hours: [span(9, 17)], off: [span(15, 20)], visits: [] },
      [360, 0, 0, 120, 0],
    ],
    [
      'what is off twice counts once',
      { hours: [span(9, 17)], off: [span(9, 11), span(10, 12)], visits: [] },
      [300, 0, 0, 180, 0],
    ],
    [
      'hours that overlap count once',
      { hours: [span(9, 12), span(11, 13)], off: [], visits: [] },
      [240, 0, 0, 0, 0],
    ],
    [
      'a visit from the day before counts in part',
      { hours: [], off: [], visits: [visit(-1, 1)] },
      [0, 60, 0, 0, 0],
    ],
  ])('%s', (_, worked, [openMinutes, bookedMinutes, driveMinutes, offMinutes, visits]) => {
    expect(loadOf(worked, day)).toEqual({ openMinutes, bookedMinutes, driveMinutes, offMinutes, visits });
  });

  it('is said in percent of the open time, and not at all where there is none', () => {
    expect(percentBooked({ openMinutes: 480, bookedMinutes: 120 })).toBe(25);
    expect(percentBooked({ openMinutes: 0, bookedMinutes: 60 })).toBeNull();
  });

  it('leaves free what is neither booked nor on the road', () => {
    expect(freeMinutes(loadOf({ hours: [span(9, 17)], off: [], visits: [visit(10, 12)] }, day))).toBe(340);
  });

  it('is the sum of its hours, however they lie', () => {
    const anySpan = fc
      .tuple(fc.integer({ min: 0, max: 1_380 }), fc.integer({ min: 1, max: 60 }))
      .map(([from, length]) => ({ from: minutes(from), to: minutes(from + length) }));
    const worked = fc.record({
      hours: fc.array(anySpan),
      off: fc.array(anySpan),
      visits: fc.array(anySpan.map((block) => ({ block, driveInMinutes: 5 }))),
    });
    fc.assert(
      fc.property(worked, (each) => {
        const byHour = Array.from({ length: 24 }, (_, hour) => loadOf(each, span(hour, hour + 1)));
        expect(sumOf(byHour)).toEqual(loadOf(each, day));
      }),
    );
  });
});
