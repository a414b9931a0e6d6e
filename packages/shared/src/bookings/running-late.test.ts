import { minutes, type Instant } from '../kernel/index.ts';
import { type DayVisit, runningLate } from './running-late.ts';

const nine = Date.UTC(2026, 10, 23, 9);
const at = (minute: number): Instant => nine + minutes(minute);

/** An hour's visit with 10 minutes of setup and of pack-down. */
const visit = (id: string, start: number, wanted: Partial<DayVisit> = {}): DayVisit => ({
  id,
  state: 'confirmed',
  since: null,
  block: { from: at(start - 10), to: at(start + 70) },
  startsAt: at(start),
  endsAt: at(start + 60),
  driveInMinutes: 20,
  ...wanted,
});

const late = (visits: readonly DayVisit[], now: number) =>
  runningLate(visits, at(now)).map(({ id, minutes: count }) => [id, count]);

describe('a day that runs late', () => {
  it.each<[string, DayVisit[], number, (string | number)[][]]>([
    ['nothing is late before anybody has to leave', [visit('a', 60)], 29, []],
    ['nothing is late on the minute of leaving', [visit('a', 60)], 30, []],
    ['who should have left makes the visit late by what is missing', [visit('a', 60)], 45, [['a', 15]]],
    ['who is on the way in time is not late', [visit('a', 60, { state: 'en_route', since: at(25) })], 44, []],
    ['who left late arrives late', [visit('a', 60, { state: 'en_route', since: at(40) })], 41, [['a', 10]]],
    [
      'who should be there by now arrives now at the earliest',
      [visit('a', 60, { state: 'en_route', since: at(25) })],
      58,
      [['a', 8]],
    ],
    ['who is there in time is not late', [visit('a', 60, { state: 'arrived', since: at(48) })], 55, []],
    [
      'a treatment that began late ends late',
      [visit('a', 0, { state: 'in_session', since: at(20) }), visit('b', 100)],
      30,
      [['b', 20 + 60 + 10 + 20 + 10 - 100]],
    ],
    [
      'a treatment that goes on goes on until now',
      [visit('a', 0, { state: 'in_session', since: at(0) }), visit('b', 110)],
      90,
      [['b', 90 + 40 - 110]],
    ],
    [
      'lateness is handed on until a gap takes it up',
      [
        visit('a', 0, { state: 'in_session', since: at(30) }),
        visit('b', 100),
        visit('c', 200),
        visit('d', 400),
      ],
      40,
      [
        ['b', 30],
        ['c', 30],
      ],
    ],
    ['what is over hands nothing on', [visit('a', 0, { state: 'completed' }), visit('b', 200)], 90, []],
    ['what nobody has agreed to is not waited for', [visit('a', 60, { state: 'offered' })], 90, []],
    [
      'but it is in the way of what comes after',
      [
        visit('a', 0, { state: 'in_session', since: at(30) }),
        visit('b', 100, { state: 'offered' }),
        visit('c', 200),
      ],
      40,
      [
        ['b', 30],
        ['c', 30],
      ],
    ],
  ])('%s', (_, visits, now, expected) => {
    expect(late(visits, now)).toEqual(expected);
  });

  it('takes the visits in order of time, however they come', () => {
    const visits = [visit('b', 100), visit('a', 0, { state: 'in_session', since: at(30) })];
    expect(late(visits, 40)).toEqual([['b', 30]]);
  });
});
