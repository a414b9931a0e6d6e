import { formatDay, formatTime, formatTimeRange, localeOf } from './format-time.ts';
import { fromText, minutes } from './time.ts';

const evening = fromText('2026-11-20T08:30:00Z');
/** Some versions of Unicode put a narrow space before am and pm. */
const plain = (text: string) => text.replaceAll('\u202f', ' ').replaceAll('\u2009', ' ');

describe('times as people read them', () => {
  it.each([
    ['Australia/Sydney', '7:30 pm'],
    ['Australia/Perth', '4:30 pm'],
    ['Europe/London', '8:30'],
    ['America/Chicago', '2:30 AM'],
    ['Pacific/Auckland', '9:30 pm'],
  ])('show the clock of %s in the way of that country', (zone, text) => {
    expect(plain(formatTime(evening, zone, 'time'))).toBe(text);
  });

  it('say the shared half of a stretch once', () => {
    const text = formatTimeRange(evening, evening + minutes(90), 'Australia/Sydney', 'time');
    expect(text.match(/pm/g)).toHaveLength(1);
  });

  it.each([
    ['Australia/Sydney', 'Fri, 20 Nov 2026'],
    ['America/New_York', 'Fri, Nov 20, 2026'],
  ])('write a calendar date like %s, wherever it is read', (zone, text) => {
    expect(formatDay('2026-11-20', zone, 'date')).toBe(text);
  });

  it('fall back to the first country for a zone that is not known', () => {
    expect(localeOf('UTC')).toBe('en-AU');
  });
});
