import { days, fromText } from '@unbrace/shared/kernel';
import { Client } from 'pg';
import { demoMasterKey, readConfig } from '../platform/config/config.ts';
import { readMigratorAsApp } from '../platform/config/migrator-config.ts';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { clientsCome, type DemoClient } from './clients-come.ts';
import { harbour } from './clinics.ts';
import { heldJustNow } from './held-just-now.ts';
import { openClinic, type OpenClinic } from './open-clinic.ts';
import { type Product, product } from './product.ts';
import { Random } from './random.ts';
import { underWay } from './under-way.ts';

const plan = { ...harbour, therapists: harbour.therapists.slice(0, 3), staff: [] };
const zone = plan.clinic.timeZone;
const random = new Random(7);

describe('the demo at the hour of its first start', () => {
  let database: TestDatabase;
  let superuser: Client;
  let unbrace: Product;
  let clinic: OpenClinic;
  let clients: DemoClient[];

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.databaseUrl });
    await superuser.connect();
    const env = {
      UNBRACE_MODE: 'demo',
      UNBRACE_MASTER_KEY: demoMasterKey,
      APP_DATABASE_URL: database.appDatabaseUrl,
      JOBS_DATABASE_URL: database.jobsDatabaseUrl,
      DATABASE_URL: database.databaseUrl,
    };
    unbrace = product(readConfig(env), readMigratorAsApp(env), Date.now() - days(60));
    clinic = await openClinic(unbrace, plan);
    const size = { slug: plan.clinic.slug, state: 'NSW', suburbs: plan.suburbs, from: 0, count: 4 };
    clients = await clientsCome(unbrace, random, size);
  }, 30_000);
  afterAll(async () => {
    await superuser.end();
    await unbrace.database.onApplicationShutdown();
    await unbrace.migrator.onApplicationShutdown();
    await database.drop();
  });

  const statesNow = async (now: number) => {
    const { rows } = await superuser.query<{ state: string }>(
      `SELECT state FROM bookings WHERE abs(extract(epoch FROM starts_at) * 1000 - $1) < 3600000 ORDER BY state`,
      [now],
    );
    return rows.map(({ state }) => state);
  };

  it.each([
    ['in the dead of night', '2026-11-20T16:10:00Z'],
    ['just before midnight', '2026-11-22T12:56:00Z'],
    ['just after midnight', '2026-11-24T13:01:00Z'],
    ['at noon, when the week has hours', '2026-11-26T01:05:00Z'],
  ])(
    'has somebody on the road, at the door and at the table %s',
    async (_, at) => {
      const realNow = fromText(at);
      await underWay(
        { unbrace, random, therapists: clinic.therapists, realNow, zone },
        clinic,
        plan.therapists,
        clients,
      );
      expect(await statesNow(realNow)).toEqual(['arrived', 'en_route', 'in_session']);
    },
    20_000,
  );

  it('has somebody who is about to finish booking', async () => {
    const stage = { unbrace, random, therapists: clinic.therapists, realNow: Date.now(), zone };
    await heldJustNow(stage, clinic, clients);
    const { rows } = await superuser.query('SELECT id FROM bookings WHERE state = $1', ['held']);
    expect(rows).toHaveLength(1);
  }, 20_000);
});
