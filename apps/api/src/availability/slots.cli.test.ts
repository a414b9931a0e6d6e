import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { minutes } from '@unbrace/shared/kernel';

const door = join(import.meta.dirname, 'slots.cli.ts');
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

function run(lines: readonly string[], zone = 'UTC'): Promise<{ code: number; lines: unknown[] }> {
  return new Promise((resolve) => {
    const flags = ['--conditions=unbrace-source', door];
    const child = execFile(process.execPath, flags, { env: { TZ: zone } }, (error, stdout) => {
      const answers = stdout.trimEnd().split('\n');
      resolve({
        code: typeof error?.code === 'number' ? error.code : 0,
        lines: answers.map((line) => JSON.parse(line) as unknown),
      });
    });
    child.stdin?.end(lines.join('\n'));
  });
}

describe('npm run slots', () => {
  const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'];
  it.each(zones)(
    'answers a scenario the same on a server in %s',
    async (zone) => {
      const { code, lines } = await run([JSON.stringify(scenario)], zone);
      const figures = { id: 'mia', driveInMinutes: 60, driveOutMinutes: 0, addedDriveMinutes: 60 };
      expect(code).toBe(0);
      expect(lines).toEqual([
        {
          id: 'over the gap',
          slots: [
            '2026-10-03T16:00:00.000Z',
            '2026-10-03T16:30:00.000Z',
            '2026-10-03T17:00:00.000Z',
            '2026-10-03T17:30:00.000Z',
          ].map((start) => ({ start, therapists: [figures] })),
        },
      ]);
    },
    minutes(1),
  );

  it(
    'answers a bad line with what is wrong, goes on, and says so by its exit code',
    async () => {
      const twice = { date: '2026-10-04', hours: [] };
      const clash = { ...scenario, therapists: [{ ...scenario.therapists[0], overrides: [twice, twice] }] };
      const good = { ...scenario, id: 'after' };
      const { code, lines } = await run([
        '{not json',
        JSON.stringify(clash),
        '',
        JSON.stringify(good),
        '{"id":"x"}',
      ]);
      expect(code).toBe(1);
      expect(lines).toMatchObject([
        { id: null, error: { type: 'urn:unbrace:problem:invalid', status: 422 } },
        { id: 'over the gap', error: { issues: [{ path: 'therapists.0.overrides' }] } },
        { id: 'after', slots: [{}, {}, {}, {}] },
        { id: 'x', error: { issues: expect.arrayContaining([expect.objectContaining({ path: 'zone' })]) } },
      ]);
    },
    minutes(1),
  );
});
