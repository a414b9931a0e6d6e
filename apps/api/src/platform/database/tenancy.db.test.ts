import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { anyRow, insertRow } from '../testing/any-row.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const ours = randomUUID();
const theirs = randomUUID();
const globalTables = ['users', 'credentials', 'sessions', 'link_tokens'];
const denied = { code: '42501' };

describe('the walls between clinics', () => {
  let database: TestDatabase;
  let superuser: Client;
  let app: Client;
  let tables: string[];

  const connect = async (connectionString: string) => {
    const client = new Client({ connectionString });
    await client.connect();
    return client;
  };
  const asClinic = async <T>(id: string | null, work: () => Promise<T>): Promise<T> => {
    await app.query('BEGIN');
    try {
      if (id) await app.query(`SELECT set_config('app.clinic_id', $1, true)`, [id]);
      return await work();
    } finally {
      await app.query('ROLLBACK');
    }
  };
  const column = async (sql: string, values: unknown[] = []) =>
    (await superuser.query<{ name: string }>(sql, values)).rows.map(({ name }) => name);

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await connect(database.databaseUrl);
    app = await connect(database.appDatabaseUrl);
    tables = await column(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'clinic_id' AND table_name <> ALL ($1) ORDER BY 1`,
      [globalTables],
    );
    // References need not lead anywhere here: the walls must stand by themselves.
    await superuser.query(`SET session_replication_role = 'replica'`);
    for (const table of tables) await insertRow(superuser, table, await anyRow(superuser, table, theirs));
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
    await database.drop();
  });

  it('stand around every table that belongs to a clinic: forced row security and a policy', async () => {
    expect(tables.length).toBeGreaterThan(25);
    const open = await column(
      `SELECT c.relname AS name FROM pg_class c JOIN information_schema.columns k
         ON k.table_schema = 'public' AND k.table_name = c.relname AND k.column_name = 'clinic_id'
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity
           AND EXISTS (SELECT FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname))`,
    );
    expect(open).toEqual([]);
  });

  it("begin every key, unique rule and reference of a clinic's table with the clinic", async () => {
    const astray = await column(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE i.indisunique AND c.relname = ANY ($1)
         AND (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = i.indkey[0]) <> 'clinic_id'
       UNION SELECT con.conname FROM pg_constraint con
       WHERE con.contype = 'f' AND con.conrelid = ANY ($1::regclass[]) AND con.confrelid = ANY ($1::regclass[])
         AND (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = con.conrelid AND a.attnum = con.conkey[1]) <> 'clinic_id'`,
      [tables],
    );
    expect(astray).toEqual([]);
  });

  it("show a clinic nothing of another's, in any table", async () => {
    for (const table of tables) {
      const seen = (id: string | null) =>
        asClinic(id, async () => (await app.query(`SELECT FROM ${table}`)).rowCount);
      expect([table, await seen(ours), await seen(null), await seen(theirs)]).toEqual([table, 0, 0, 1]);
    }
  });

  it("let a clinic write nothing into another's, in any table", async () => {
    for (const table of tables) {
      const row = await anyRow(superuser, table, theirs);
      await asClinic(ours, () => expect(insertRow(app, table, row)).rejects.toMatchObject(denied));
    }
  });

  it("let a clinic change and remove nothing of another's, in any table", async () => {
    for (const table of tables) {
      const changed = await asClinic(ours, async () => {
        await app.query('SAVEPOINT before');
        const touch = async (sql: string) => {
          try {
            return (await app.query(sql)).rowCount;
          } catch (error) {
            expect(error).toMatchObject(denied);
            await app.query('ROLLBACK TO before');
            return 0;
          }
        };
        return [
          await touch(`UPDATE ${table} SET clinic_id = '${ours}'`),
          await touch(`DELETE FROM ${table} WHERE clinic_id = '${theirs}'`),
        ];
      });
      expect([table, ...changed]).toEqual([table, 0, 0]);
      const left = await superuser.query(`SELECT FROM ${table} WHERE clinic_id = $1`, [theirs]);
      expect([table, left.rowCount]).toEqual([table, 1]);
    }
  });

  it.each(globalTables)('keep %s out of reach of the role that serves requests', async (table) => {
    for (const sql of [`SELECT FROM ${table}`, `DELETE FROM ${table}`]) {
      await asClinic(ours, () => expect(app.query(sql)).rejects.toMatchObject(denied));
    }
  });

  it('are not to be climbed by the role that serves requests', async () => {
    const strong = await column(
      `SELECT rolname AS name FROM pg_roles
       WHERE rolname IN ('unbrace_app', 'unbrace_app_login', 'unbrace_gate', 'unbrace_jobs')
         AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
    );
    expect(strong).toEqual([]);
    const owned = await column(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
       WHERE r.rolname IN ('unbrace_app', 'unbrace_app_login')`,
    );
    expect(owned).toEqual([]);
    for (const role of ['unbrace_gate', 'unbrace_jobs', 'postgres'])
      await expect(app.query(`SET ROLE ${role}`)).rejects.toMatchObject(denied);
    await expect(app.query('CREATE TABLE mine ()')).rejects.toMatchObject(denied);
  });

  it('have doors that do only what they say: a pinned search path, and nobody else may open them', async () => {
    const doors = `SELECT p.oid::regprocedure::text AS name FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef`;
    expect((await column(doors)).length).toBeGreaterThan(10);
    const unpinned = `${doors} AND NOT EXISTS (
      SELECT FROM unnest(coalesce(p.proconfig, '{}')) AS setting WHERE setting LIKE 'search_path=%pg_temp')`;
    expect(await column(unpinned)).toEqual([]);
    const public_ = `${doors} AND has_function_privilege('public', p.oid, 'EXECUTE')`;
    expect(await column(public_)).toEqual([]);
  });

  it.each(['audit_log', 'booking_events'])(
    'let nobody rewrite %s, not even a clinic its own',
    async (table) => {
      for (const sql of [
        `UPDATE ${table} SET clinic_id = clinic_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await asClinic(theirs, () => expect(app.query(sql)).rejects.toMatchObject(denied));
        await superuser.query(`SET session_replication_role = 'origin'`);
        await expect(superuser.query(sql)).rejects.toMatchObject(denied);
      }
    },
  );
});
