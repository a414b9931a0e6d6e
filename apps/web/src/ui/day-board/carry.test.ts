import { hours, minutes } from '@unbrace/shared/kernel';
import { movedBy, snapped } from './carry.ts';

const seven = Date.UTC(2026, 10, 23, 7);
const at = (hour: number, minute = 0) => seven + hours(hour - 7) + minutes(minute);
const space = { laneIds: ['loose', 'mia', 'leo'], day: { from: at(7), to: at(21) }, lengthMs: hours(1) };
const held = { laneId: 'mia', start: at(9) };

describe('a block that is held', () => {
  it.each([
    ['ArrowRight', false, { laneId: 'mia', start: at(9, 15) }],
    ['ArrowRight', true, { laneId: 'mia', start: at(9, 5) }],
    ['ArrowLeft', false, { laneId: 'mia', start: at(8, 45) }],
    ['ArrowUp', false, { laneId: 'loose', start: at(9) }],
    ['ArrowDown', false, { laneId: 'leo', start: at(9) }],
    ['a', false, null],
  ])('goes with %s (fine: %p)', (key, isFine, expected) => {
    expect(movedBy(key, isFine, held, space)).toEqual(expected);
  });

  it('stays within the lanes', () => {
    expect(movedBy('ArrowDown', false, { ...held, laneId: 'leo' }, space)).toEqual({
      ...held,
      laneId: 'leo',
    });
    expect(movedBy('ArrowUp', false, { ...held, laneId: 'loose' }, space)).toEqual({
      ...held,
      laneId: 'loose',
    });
  });

  it.each([
    ['before the day', at(6), at(7)],
    ['after the day', at(21), at(20)],
    ['between two starts', at(9, 7), at(9, 5)],
    ['nearer to the next start', at(9, 8), at(9, 10)],
  ])('lies on the grid of the day: %s', (_, start, expected) => {
    expect(snapped(start, space)).toBe(expected);
  });
});
