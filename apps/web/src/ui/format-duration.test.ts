import { hours, minutes, seconds } from '@unbrace/shared/kernel';
import { formatDuration } from './format-duration.ts';

it.each([
  ['what is over', -5, '0 s'],
  ['less than a minute', seconds(59.9), '59 s'],
  ['a minute', minutes(1), '1 min'],
  ['just under an hour', minutes(59) + 59_000, '59 min'],
  ['a full hour', hours(2), '2 h'],
  ['hours and minutes', hours(3) + minutes(20), '3 h 20 min'],
  ['a day', hours(25), '1 day'],
  ['days', hours(71), '2 days'],
])('says %s', (_, ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
