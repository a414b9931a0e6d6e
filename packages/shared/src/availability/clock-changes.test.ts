import { days, minutes, type Instant } from '../kernel/index.ts';
import { checkVisit } from './check-visit.ts';
import { slots } from './slots.ts';
import { aDiary, aSearch } from './testing/a-search.ts';
import { dateOf } from './wall-clock.ts';

/** How a zone's clock reads, from Intl alone; the engine's own table of offsets is not asked. */
class Clock {
  private readonly format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  wallAt(instant: Instant): number {
    const part = Object.fromEntries(
      this.format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    return Date.parse(
      `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}T${part['hour'] ?? ''}:${part['minute'] ?? ''}:${part['second'] ?? ''}Z`,
    );
  }

  /** The first minute at which the clock shows a time; a skipped one is as much later as the clock jumped. */
  instantOf(wall: number): Instant {
    for (let at = wall - days(1); at <= wall + days(1); at += minutes(5)) {
      const shown = this.wallAt(at);
      if (shown === wall) return at;
      if (shown > wall && this.wallAt(at - minutes(5)) < wall)
        return at - minutes(5) + (wall - this.wallAt(at - minutes(5)));
    }
    throw new RangeError('no such time');
  }

  /** The instants from 2024 to 2030 at which the clock jumps. */
  changes(): Instant[] {
    const offset = (at: Instant) => this.wallAt(at) - at;
    const found: Instant[] = [];
    for (let at = Date.parse('2024-01-01T00:00Z'); at < Date.parse('2031-01-01T00:00Z'); at += days(3)) {
      if (offset(at) === offset(at + days(3))) continue;
      let [low, high] = [at, at + days(3)];
      while (high - low > minutes(5)) {
        const middle = Math.floor((low + high) / 2 / minutes(5)) * minutes(5);
        if (offset(middle) === offset(at)) low = middle;
        else high = middle;
      }
      found.push(high);
    }
    return found;
  }
}

// One zone for each way of changing the clock: hemisphere, size, hour, minutes of the offset, around midnight, around Ramadan.
const zones = [
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Gaza',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Atlantic/Azores',
  'Europe/London',
  'Antarctica/Troll',
  'America/Nuuk',
];
const shifts = [
  ['22:00', '06:00'],
  ['00:00', '24:00'],
  ['02:30', '02:00'],
  ['01:15', '03:10'],
] as const;

it.each(zones)('every clock change of %s from 2024 to 2030 offers what its clock shows', (zone) => {
  const clock = new Clock(zone);
  const changes = clock.changes();
  expect(changes.length).toBeGreaterThan(5);
  const some = changes.filter((_, n) => n % 3 === 0 || n < 4);
  for (const [n, change] of some.entries()) {
    const [from, to] = shifts[n % shifts.length] ?? shifts[0];
    const gridMinutes = [5, 15, 20, 30, 45, 60][n % 6] ?? 15;
    const today = Math.floor(clock.wallAt(change) / days(1));
    const therapist = aDiary({ zone, weeklyHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }] });
    const search = aSearch({
      zone,
      from: dateOf(today - 1),
      to: dateOf(today + 2),
      now: change - days(5),
      gridMinutes,
      place: null,
      therapists: [therapist],
    });
    const minute = (time: string) => minutes(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    const spans = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((day) => {
      const midnight = (today + day) * days(1);
      const end = midnight + minute(to) + (minute(to) > minute(from) ? 0 : days(1));
      return [clock.instantOf(midnight + minute(from)), clock.instantOf(end)] as const;
    });
    const expected: Instant[] = [];
    for (let at = change - days(2.5); at < change + days(3); at += minutes(5)) {
      const wall = clock.wallAt(at);
      const day = Math.floor(wall / days(1));
      const fits = spans.some(([begin, end]) => at >= begin && at + minutes(60) <= end);
      const onGrid = (wall - day * days(1)) % minutes(gridMinutes) === 0;
      if (fits && onGrid && day >= today - 1 && day < today + 2) expected.push(at);
      if (fits !== checkVisit({ ...search, start: at }, therapist, { ...search, gridMinutes: null }).ok)
        throw new Error(`${zone} ${new Date(at).toISOString()}: the validator says otherwise`);
    }
    expect(slots(search).map(({ start }) => start)).toEqual(expected);
  }
});
