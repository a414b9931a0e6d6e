import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A migrated, empty database that one test file has for itself. */
export interface TestDatabase {
  /** The migrator's: a superuser, to whom row security does not apply. */
  readonly databaseUrl: string;
  /** The application's login, bound by row security as in production. */
  readonly appDatabaseUrl: string;
  readonly jobsDatabaseUrl: string;
  drop(): Promise<void>;
}

/**
 * Clones the migrated template of the test command's throw-away server. Call it in `beforeAll` and `drop` it in
 * `afterAll`, after the application has closed its connections.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const superuser = given('TEST_SUPERUSER_URL');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(superuser, `CREATE DATABASE ${name} TEMPLATE ${given('TEST_TEMPLATE')}`);
  return {
    databaseUrl: inDatabase(superuser, name),
    appDatabaseUrl: inDatabase(given('TEST_APP_URL'), name),
    jobsDatabaseUrl: inDatabase(given('TEST_JOBS_URL'), name),
    drop: () => run(superuser, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error('Database tests need the server that `npm test -- db <file>` starts.');
  return value;
}

export function inDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
