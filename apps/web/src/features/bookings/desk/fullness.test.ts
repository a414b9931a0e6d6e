import { shortTime } from './fullness.ts';

describe('a time in a cell', () => {
  it.each([
    [0, '0\u00a0min'],
    [45, '45\u00a0min'],
    [60, '1\u00a0h'],
    [65, '1\u00a0h\u00a005'],
    [620, '10\u00a0h\u00a020'],
  ])('of %i minutes is %p', (minutes, text) => {
    expect(shortTime(minutes)).toBe(text);
  });
});
