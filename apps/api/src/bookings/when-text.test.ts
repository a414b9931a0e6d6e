import { fromText } from '@unbrace/shared/kernel';
import { whenText } from './when-text.ts';

describe('a time in a message', () => {
  it.each([
    [
      'by the clock of the place, wherever the server stands',
      '2026-11-23T00:15:00Z',
      'Australia/Sydney',
      'Monday 23 November, 11:15 am',
    ],
    [
      'on the other side of the country',
      '2026-11-23T00:15:00Z',
      'Australia/Perth',
      'Monday 23 November, 8:15 am',
    ],
    ['after the clock went forward', '2026-10-03T16:30:00Z', 'Australia/Sydney', 'Sunday 4 October, 3:30 am'],
  ])('is %s', (_, instant, zone, text) => {
    expect(whenText(fromText(instant), zone)).toBe(text);
  });
});
