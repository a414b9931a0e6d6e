import { fromText } from '@unbrace/shared/kernel';
import { formatTime, formatTimeRange } from './format-time.ts';

const evening = fromText('2026-11-20T08:30:00Z');

describe('times as people read them', () => {
  it.each([
    ['Australia/Sydney', '7:30 pm'],
    ['Australia/Perth', '4:30 pm'],
  ])('shows the clock of %s', (zone, text) => {
    expect(formatTime(evening, zone, 'time').replaceAll(' ', ' ')).toBe(text);
  });

  it('says the shared half of a stretch once', () => {
    const text = formatTimeRange(evening, evening + 90 * 60_000, 'Australia/Sydney', 'time');
    expect(text.match(/pm/g)).toHaveLength(1);
  });
});
