import { z } from 'zod';
import { type Config, readConfig } from './config.ts';

const PostgresUrl = z.url({ protocol: /^postgres(?:ql)?$/, error: 'must be a postgres URL' });

const MigratorEnvironment = z.object({
  DATABASE_URL: PostgresUrl,
  APP_DATABASE_URL: PostgresUrl,
  JOBS_DATABASE_URL: PostgresUrl,
});

/** The three URLs that migrating needs; throws one message with everything wrong about them. */
export function readMigratorConfig(env: NodeJS.ProcessEnv = process.env) {
  const parsed = MigratorEnvironment.safeParse(env);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const { DATABASE_URL, APP_DATABASE_URL, JOBS_DATABASE_URL } = parsed.data;
  return { databaseUrl: DATABASE_URL, appDatabaseUrl: APP_DATABASE_URL, jobsDatabaseUrl: JOBS_DATABASE_URL };
}

/** The product's configuration with the migrator in the application's place: for the few things that only it may do. */
export function readMigratorAsApp(env: NodeJS.ProcessEnv = process.env): Config {
  return readConfig({ ...env, APP_DATABASE_URL: readMigratorConfig(env).databaseUrl });
}
