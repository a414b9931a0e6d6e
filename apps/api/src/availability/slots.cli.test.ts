import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('slots.cli.ts', import.meta.url));
const place = (id: string, lat: number, lng: number) => ({ id, lat, lng });

/** Sydney's clock goes forward on 4 October 2026; Mia works over it and has one visit in Manly. */
const scenario = {
  id: 'over the gap',
  zone: 'Australia/Sydney',
  from: '2026-10-04',
  to: '2026-10-05',
  now: '2026-10-01T00:00:00Z',
  gridMinutes: 30,
  minimumNoticeMinutes: 60,
  service: { minutes: 30, setupMinutes: 0, packDownMinutes: 0 },
  place: place('vaucluse', -33.8567, 151.2783),
  travel: { kind: 'table', minutes: { manly: { vaucluse: 60 } } },
  therapists: [
    {
      id: 'mia',
      zone: 'Australia/Sydney',
      weeklyHours: [{ days: [7], from: '00:00', to: '05:00' }],
      claims: [
        {
          start: '2026-10-04T00:00:00+10:00',
          end: '2026-10-04T01:00:00+10:00',
          setupMinutes: 0,
          packDownMinutes: 0,
          place: place('manly', -33.7969, 151.284),
        },
      ],
    },
  ],
};
const [mia] = scenario.therapists;
const line = (changes: object = {}) => JSON.stringify({ ...scenario, ...changes });
const fourSlots = { slots: [{}, {}, {}, {}] };

function through(lines: readonly string[], zone = 'UTC') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--conditions=unbrace-source', door], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { TZ: zone },
  });
  const replies = stdout.split('\n').slice(0, -1);
  return { stderr, status, replies: replies.map((reply) => JSON.parse(reply) as Record<string, unknown>) };
}

describe('npm run slots', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'answers a scenario the same on a server in %s',
    (zone) => {
      const { replies, status, stderr } = through([line()], zone);
      const figures = { id: 'mia', driveInMinutes: 60, driveOutMinutes: 0, addedDriveMinutes: 60 };
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const starts = ['16:00', '16:30', '17:00', '17:30'].map((time) => `2026-10-03T${time}:00.000Z`);
      expect(replies).toEqual([
        { id: 'over the gap', slots: starts.map((start) => ({ start, therapists: [figures] })) },
      ]);
    },
  );

  it('answers a bad line with what is wrong, goes on, and says so by its exit code', () => {
    const twice = { date: '2026-10-04', hours: [] };
    const { replies, status, stderr } = through([
      '{not json',
      line({ therapists: [{ ...mia, overrides: [twice, twice] }] }),
      '',
      line({ id: 'after' }),
      '{"id":"x"}',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(replies).toMatchObject([
      { id: null, error: { type: 'urn:unbrace:problem:invalid', status: 422 } },
      { id: 'over the gap', error: { issues: [{ path: 'therapists.0.overrides' }] } },
      { id: 'after', ...fourSlots },
      { id: 'x', error: { issues: expect.arrayContaining([expect.objectContaining({ path: 'zone' })]) } },
    ]);
  });

  it('takes Windows lines, a byte order mark, the same id twice, a number for one, and separators inside a text', () => {
    const { replies, status } = through([
      `\uFEFF${line({ id: 7 })}\r`,
      `${line({ id: 'a\u2028b' })}\r`,
      '\r',
      line({ id: 7 }),
    ]);
    expect(status).toBe(0);
    expect(replies).toMatchObject([
      { id: 7, ...fourSlots },
      { id: 'a\u2028b', ...fourSlots },
      { id: 7, ...fourSlots },
    ]);
  });

  it('answers nothing to nothing', () => {
    expect(through([])).toEqual({ stderr: '', status: 0, replies: [] });
    expect(through(['', ' ', '\r'])).toEqual({ stderr: '', status: 0, replies: [] });
  });

  it('takes a place for what it is called, whatever JavaScript calls so', () => {
    const [claim] = mia?.claims ?? [];
    const at = (id: string) => [{ ...mia, claims: [{ ...claim, place: place(id, -33.7969, 151.284) }] }];
    const table = (from: string) => `{"kind":"table","minutes":{"${from}":{"vaucluse":60}}}`;
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const named = line({ id, therapists: at(id), travel: 'here' }).replace('"here"', table(id));
      expect(through([named]).replies).toMatchObject([{ id, ...fourSlots }]);
      const unknown = line({ therapists: at(id), travel: { kind: 'table', minutes: {} } });
      expect(through([unknown]).replies).toMatchObject([{ slots: [] }]);
    }
  });

  it.each([
    ['a list', '[]', ''],
    ['a place without coordinates', line({ place: { id: 'x' } }), 'place.lat'],
    ['a date that is none', line({ from: '2026-02-30' }), 'from'],
    ['a zone that is none', line({ zone: 'Australia/Nowhere' }), 'zone'],
    ['an instant without an offset', line({ now: '2026-10-01T00:00:00' }), 'now'],
    ['a grid of nothing', line({ gridMinutes: 0 }), 'gridMinutes'],
    [
      'a table with a list in it',
      line({ travel: { kind: 'table', minutes: { a: [1] } } }),
      'travel.minutes.a',
    ],
    [
      'minutes below zero',
      line({ travel: { kind: 'table', minutes: { a: { b: -1 } } } }),
      'travel.minutes.a.b',
    ],
    ['two therapists with one id', line({ therapists: [mia, mia] }), 'therapists'],
    ['ten years of every minute for one', line({ to: '2036-10-04', gridMinutes: 1 }), 'gridMinutes'],
    ['a thousand years', line({ to: '3026-10-04' }), 'to'],
    ['brackets without end', `{"id":"x","place":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'place'],
  ])('refuses %s, and answers the next line', (_, bad, path) => {
    const { replies, status, stderr } = through([bad, line()]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const issues = expect.arrayContaining([expect.objectContaining({ path })]) as unknown;
    expect(replies).toMatchObject([{ error: { status: 422, issues } }, fourSlots]);
  });

  it('takes a line of megabytes, and leaves out what may be left out', () => {
    const [claim] = mia?.claims ?? [];
    const later = { ...claim, place: null, start: '2027-01-01T00:00:00Z', end: '2027-01-01T01:00:00Z' };
    const huge = line({ therapists: [{ ...mia, claims: [claim, ...Array<object>(20_000).fill(later)] }] });
    const bare = {
      id: 'tom',
      zone: 'Australia/Sydney',
      weeklyHours: [{ days: [7], from: '04:00', to: '05:00' }],
    };
    const empty = {
      ...bare,
      id: 'eva',
      base: null,
      overrides: null,
      claims: null,
      area: null,
      maxDriveMinutes: null,
    };
    const { replies, status } = through([huge, line({ place: undefined, therapists: [bare, empty] })]);
    expect(huge.length).toBeGreaterThan(2_000_000);
    expect(status).toBe(0);
    expect(replies).toMatchObject([
      fourSlots,
      { slots: [{ therapists: [{ id: 'tom' }, { id: 'eva' }] }, {}] },
    ]);
  });

  it('is through with a thousand lines in a few seconds', () => {
    const started = performance.now();
    expect(through(Array<string>(1_000).fill(line())).replies).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
