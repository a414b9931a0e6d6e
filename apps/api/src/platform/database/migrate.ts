import { Client } from 'pg';
import { runMigrations } from 'graphile-worker';
import { applyMigrations } from './migration-history.ts';
import { ensureRoles, withRoomForJobs } from './roles.ts';

export interface Migration {
  /** The migrator's: makes roles, owns the tables. */
  readonly databaseUrl: string;
  /** The application's, whom row security binds. */
  readonly appDatabaseUrl: string;
  /** The job queue's, owner of the schema graphile_worker. */
  readonly jobsDatabaseUrl: string;
  /** The folder of `<name>/migration.sql`. */
  readonly migrationsDir: string;
  readonly log: (line: string) => void;
}

/** Prisma's own lock, so that its `migrate deploy` and we wait for each other. */
const prismaMigrationLock = 72_707_369;

/**
 * Brings a database to this version: roles, then our migrations, then the job queue's own. Repeating it changes
 * nothing. Throws a sentence that names what is missing when the migrator lacks a right.
 */
export async function migrate({
  databaseUrl,
  appDatabaseUrl,
  jobsDatabaseUrl,
  migrationsDir,
  log,
}: Migration): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'unbrace migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaMigrationLock]);
    await ensureRoles(client, { appDatabaseUrl, jobsDatabaseUrl });
    await applyMigrations(client, migrationsDir, log);
    await withRoomForJobs(client, () => runMigrations({ connectionString: jobsDatabaseUrl, maxPoolSize: 2 }));
  } finally {
    await client.end();
  }
}
