import { hoursText, troubleIn, weekOf, weeklyOf } from './week.ts';

const morning = { from: '09:00', to: '12:30' };
const evening = { from: '16:00', to: '24:00' };

describe('a working week', () => {
  it('shows each day with its spans in order', () => {
    const week = weekOf([
      { days: [1, 3], ...evening },
      { days: [1], ...morning },
    ]);
    expect(week).toEqual([[morning, evening], [], [evening], [], [], [], []]);
  });

  it('comes back as it was, each span said once', () => {
    const weekly = [
      { days: [1, 2, 5], ...morning },
      { days: [2], ...evening },
    ];
    expect(weeklyOf(weekOf(weekly))).toEqual(weekly);
  });

  it.each([
    ['spans that only touch are fine', [morning, { from: '12:30', to: '14:00' }], undefined],
    ['midnight is after every time', [evening], undefined],
    ['a night ends on the next day', [morning, { from: '22:00', to: '02:00' }], undefined],
    ['an open end is not', [{ from: '12:00', to: '' }], 'missing'],
    ['nor are two at once', [evening, { from: '17:00', to: '18:00' }], 'overlap'],
  ])('%s', (_, spans, trouble) => {
    expect(troubleIn(spans)).toBe(trouble);
  });

  it('is read as a clock says it', () => {
    expect(hoursText([morning, evening], 'off', 'Australia/Sydney').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      '9:00 am – 12:30 pm, 4:00 pm – midnight',
    );
    expect(hoursText([], 'off', 'Australia/Sydney')).toBe('off');
  });
});
