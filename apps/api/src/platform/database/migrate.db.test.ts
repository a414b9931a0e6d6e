import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, type QueryResultRow } from 'pg';
import { createTestDatabase, inDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

const ours = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));

describe('migrating', () => {
  let database: TestDatabase;
  let log: string[];

  beforeEach(async () => {
    database = await createTestDatabase();
    log = [];
  });
  afterEach(() => database.drop());

  const query = async <Row extends QueryResultRow>(sql: string, url = database.databaseUrl) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client
      .query<Row>(sql)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  const migrateWith = (migrationsDir: string, databaseUrl = database.databaseUrl) =>
    migrate({ ...database, databaseUrl, migrationsDir, log: (line) => log.push(line) });

  it('changes nothing when it is repeated', async () => {
    await migrateWith(ours);
    expect(log).toEqual([]);
  });

  it('applies what is new, each script whole, and writes what Prisma would have written', async () => {
    const folder = await aFolder({
      ...(await sameAs(ours)),
      '2_new': 'CREATE TABLE one (); CREATE TABLE two ();',
    });
    await migrateWith(folder);
    expect(log).toEqual(['Applied 2_new']);
    const [row] = await query(`SELECT * FROM _prisma_migrations WHERE migration_name = '2_new'`);
    expect(row).toMatchObject({ applied_steps_count: 1, rolled_back_at: null, logs: null });
    expect(row?.['checksum']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps nothing of a script that fails half way', async () => {
    const folder = await aFolder({
      ...(await sameAs(ours)),
      '2_broken': 'CREATE TABLE one (); SELECT nonsense;',
    });
    await expect(migrateWith(folder)).rejects.toThrow(
      'The migration 2_broken failed, and nothing of it was kept',
    );
    expect(await query(`SELECT to_regclass('one') AS one`)).toEqual([{ one: null }]);
    expect(await query(`SELECT 1 FROM _prisma_migrations WHERE migration_name = '2_broken'`)).toEqual([]);
  });

  it('refuses a script that was changed after it was applied', async () => {
    const scripts = await sameAs(ours);
    const [first] = Object.keys(scripts);
    const folder = await aFolder({ ...scripts, [first ?? '']: 'SELECT 1;' });
    await expect(migrateWith(folder)).rejects.toThrow(`${first ?? ''} has changed after it was applied`);
  });

  it('refuses the database of a newer version', async () => {
    await expect(migrateWith(await aFolder({}))).rejects.toThrow('it belongs to a newer Unbrace');
  });

  it('gives the application a login that row security binds and that may create nothing', async () => {
    const [app] = await query<{ me: string; free: boolean; makes: boolean; member: boolean }>(
      `SELECT current_user AS me, rolsuper OR rolbypassrls OR rolcreaterole AS free,
              has_database_privilege(current_database(), 'CREATE') AS makes, pg_has_role('unbrace_app', 'USAGE') AS member
       FROM pg_roles WHERE rolname = current_user`,
      database.appDatabaseUrl,
    );
    expect(app).toEqual({ me: 'unbrace_app_login', free: false, makes: false, member: true });
  });

  it('refuses an application login that could bypass row security', async () => {
    await query('CREATE ROLE careless LOGIN BYPASSRLS');
    const appDatabaseUrl = Object.assign(new URL(database.appDatabaseUrl), { username: 'careless' }).href;
    const attempt = migrate({ ...database, appDatabaseUrl, migrationsDir: ours, log: () => {} });
    await expect(attempt).rejects.toThrow('The role careless may bypass row security');
    await query('DROP ROLE careless');
  });

  it('works with a migrator that is no superuser but owns the database and may make roles', async () => {
    await query(`CREATE ROLE migrator LOGIN CREATEROLE PASSWORD 'm'`);
    await query('GRANT unbrace_app, unbrace_gate, unbrace_jobs TO migrator WITH ADMIN OPTION');
    await query('CREATE DATABASE of_migrator OWNER migrator TEMPLATE template0');
    const url = inDatabase(as('migrator', 'm'), 'of_migrator');
    const urls = {
      app: inDatabase(database.appDatabaseUrl, 'of_migrator'),
      jobs: inDatabase(database.jobsDatabaseUrl, 'of_migrator'),
    };
    const migrateAll = (migrationsDir: string) =>
      migrate({
        databaseUrl: url,
        appDatabaseUrl: urls.app,
        jobsDatabaseUrl: urls.jobs,
        migrationsDir,
        log: () => {},
      });
    const [first, ...later] = Object.entries(await sameAs(ours)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(later.length).toBeGreaterThan(0);
    await migrateAll(await aFolder(Object.fromEntries(first ? [first] : [])));
    const asSuperuser = inDatabase(database.databaseUrl, 'of_migrator');
    await query(anOfferOfTheFirstVersion, asSuperuser);
    await migrateAll(ours);
    expect(await query('SELECT starts_at FROM offers', asSuperuser)).toEqual([
      { starts_at: new Date('2026-11-24T00:00:00Z') },
    ]);
    expect(await query('SELECT 1 FROM offers', url)).toEqual([]);
    expect(await query('SELECT 1 FROM bookings', url)).toEqual([]);
    expect(await query('SELECT count(*)::int AS clinics FROM clinics', urls.app)).toEqual([{ clinics: 0 }]);
    await query('DROP DATABASE of_migrator WITH (FORCE)');
    await query('DROP OWNED BY migrator; DROP ROLE migrator');
  });

  it('says which right the migrator lacks', async () => {
    await query(`CREATE ROLE powerless LOGIN PASSWORD 'p'`);
    const appDatabaseUrl = Object.assign(new URL(database.appDatabaseUrl), { username: 'nobody_yet' }).href;
    const attempt = migrate({
      ...database,
      databaseUrl: as('powerless', 'p'),
      appDatabaseUrl,
      migrationsDir: ours,
      log: () => {},
    });
    await expect(attempt).rejects.toThrow('The role in DATABASE_URL must have CREATEROLE');
    await query('DROP ROLE powerless');
  });

  const as = (username: string, password: string) =>
    Object.assign(new URL(database.databaseUrl), { username, password }).href;
});

/** Replica mode leaves foreign keys unasked: what the rows point at is of no matter here. */
const anOfferOfTheFirstVersion = `
  SET session_replication_role = replica;
  INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id,
    minutes, starts_at, ends_at, time_zone, payment_state, price, policy, total_amount, currency, created_at, updated_at)
  SELECT id, id, 'R', 'requested', 1, id, id, id, id, 60, '2026-11-24T00:00Z', '2026-11-24T01:00Z',
    'Australia/Sydney', 'authorised', '{}', '{}', 100, 'AUD', now(), now() FROM gen_random_uuid() AS id;
  INSERT INTO offers (clinic_id, id, booking_id, therapist_id, state, expires_at, pay_amount, currency, created_at)
  SELECT clinic_id, id, id, id, 'open', now(), 100, 'AUD', now() FROM bookings`;

async function sameAs(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory());
  const read = async ({ name }: { name: string }) => [
    name,
    await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
  ];
  return Object.fromEntries(await Promise.all(names.map(read))) as Record<string, string>;
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

async function aFolder(scripts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unbrace-migrations-'));
  made.push(folder);
  for (const [name, sql] of Object.entries(scripts)) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}
