import { hours } from '@unbrace/shared/kernel';
import { hourTicks, placeOf, stackRows } from './board-scale.ts';

const at = (hour: number) => Date.UTC(2026, 10, 20) + hours(hour);
const day = { from: at(8), to: at(18) };
const stretch = (from: number, to: number) => ({ from: at(from), to: at(to) });

describe('the board of a day', () => {
  it.each([
    ['in the middle', stretch(9, 10), { left: 10, width: 10 }],
    ['trimmed at the start', stretch(7, 9), { left: 0, width: 10 }],
    ['trimmed at the end', stretch(17, 20), { left: 90, width: 10 }],
    ['not at all when it ends as the day begins', stretch(6, 8), undefined],
  ])('places a stretch %s', (_, given, place) => {
    expect(placeOf(given, day)).toEqual(place);
  });

  it('labels every hour of the day but its end', () => {
    expect(hourTicks({ from: at(8), to: at(11) })).toEqual([at(8), at(9), at(10)]);
  });

  it('puts what overlaps into rows of its own, and touching neighbours into one', () => {
    const [a, b, c] = [stretch(9, 11), stretch(10, 12), stretch(11, 13)];
    expect(stackRows([c, b, a])).toEqual([[a, c], [b]]);
  });
});
