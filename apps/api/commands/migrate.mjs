import path from 'node:path';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { showing } from './progress.mjs';

export const migrationsDir = path.join(root, 'prisma', 'migrations');
export const schemaFolder = path.join(root, 'prisma', 'schema');

/** Brings the database of these three URLs to this version. */
export async function migrateDatabase(urls, { log = (line) => console.error(`  ${line}`) } = {}) {
  const options = {
    databaseUrl: urls.DATABASE_URL,
    appDatabaseUrl: urls.APP_DATABASE_URL,
    jobsDatabaseUrl: urls.JOBS_DATABASE_URL,
    migrationsDir,
    log,
  };
  await showing('Migrating', () =>
    migrate(options).catch((error) => {
      throw new PlainError(error.message);
    }),
  );
}
