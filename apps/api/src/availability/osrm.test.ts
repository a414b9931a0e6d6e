import { readConfig } from '../platform/config/config.ts';
import { Osrm, RoadsUnknown } from './osrm.ts';
import { type OsrmServer, startOsrmServer } from './testing/osrm-server.ts';

const manly = { lat: -33.7969, lng: 151.2841 };
const vaucluse = { lat: -33.8583, lng: 151.2783 };
const mosman = { lat: -33.8269, lng: 151.2403 };

describe('a routing service', () => {
  let server: OsrmServer;
  let osrm: Osrm;
  beforeEach(async () => {
    server = await startOsrmServer();
    osrm = new Osrm(
      readConfig({
        UNBRACE_MODE: 'test',
        APP_DATABASE_URL: 'postgres://nobody@localhost/none',
        JOBS_DATABASE_URL: 'postgres://nobody@localhost/none',
        UNBRACE_MASTER_KEY: Buffer.alloc(32).toString('base64'),
        OSRM_URL: `${server.url}/`,
        OSRM_TIMEOUT_MS: '200',
      }),
    );
  });
  afterEach(() => server.stop());

  it('is asked for both ways of many places in two tables, longitude first', async () => {
    server.drive = (from, to) =>
      from.startsWith('151.28410') ? 3_600 : to.startsWith('151.28410') ? 1_800 : 60;
    expect(await osrm.around(manly, [vaucluse, mosman])).toEqual([
      { to: 60, from: 30 },
      { to: 60, from: 30 },
    ]);
    expect(server.asked).toEqual([
      '/table/v1/driving/151.28410,-33.79690;151.27830,-33.85830;151.24030,-33.82690?sources=0&annotations=duration',
      '/table/v1/driving/151.28410,-33.79690;151.27830,-33.85830;151.24030,-33.82690?destinations=0&annotations=duration',
    ]);
  });

  it('is asked for the route of a single pair, there and back', async () => {
    server.drive = (from) => (from.startsWith('151.28410') ? 3_600 : null);
    expect(await osrm.around(manly, [vaucluse])).toEqual([{ to: 60, from: null }]);
    expect(server.asked.map((path) => path.split('/')[1])).toEqual(['route', 'route']);
  });

  it('takes a pair without a way as one that cannot be driven', async () => {
    server.drive = (_, to) => (to.startsWith('151.24030') ? null : 600);
    expect((await osrm.around(manly, [vaucluse, mosman])).map(({ to }) => to)).toEqual([10, null]);
  });

  it('gets no more than a hundred coordinates at once', async () => {
    const many = Array.from({ length: 150 }, (_, n) => ({ lat: -33 - n / 1_000, lng: 151 }));
    expect(await osrm.around(manly, many)).toHaveLength(150);
    expect(server.asked.map((path) => path.split(';').length)).toEqual([100, 100, 52, 52]);
  });

  it.each(['slow', 'failing', 'rambling', 'incomplete'] as const)(
    'says nothing when it is %s',
    async (mood) => {
      server.mood = mood;
      const began = Date.now();
      await expect(osrm.around(manly, [vaucluse, mosman])).rejects.toThrow(RoadsUnknown);
      expect(Date.now() - began).toBeLessThan(1_200);
    },
  );

  it('says nothing when it is not there, and tells no address', async () => {
    await server.stop();
    const silence = osrm.around(manly, [vaucluse, mosman]).catch((error: unknown) => String(error));
    expect(await silence).not.toContain('151.2');
  });
});
