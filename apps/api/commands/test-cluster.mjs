import { readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { newPassword, startPostgres } from './embedded-postgres.mjs';
import { withPath } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { killServer } from './postgres-running.mjs';

const prefix = 'unbrace-test-';

/**
 * A throw-away PostgreSQL in the temporary folder, with one migrated database. `template` is its name for
 * `CREATE DATABASE ... TEMPLATE`, which gives each test file its own in a few milliseconds.
 */
export async function startTestCluster() {
  sweepAbandoned();
  const dataDir = path.join(os.tmpdir(), `${prefix}${process.pid}-${Date.now()}`);
  const server = await startPostgres({ dataDir, throwAway: true });
  try {
    const template = 'unbrace_template';
    await run(server.url, `CREATE DATABASE ${template}`);
    const as = (user) => Object.assign(new URL(server.url), { username: user, password: newPassword() }).href;
    const migratedUrl = withPath(server.url, template);
    const logins = { APP_DATABASE_URL: as('unbrace_app_login'), JOBS_DATABASE_URL: as('unbrace_jobs') };
    const urls = Object.entries(logins).map(([name, url]) => [name, withPath(url, template)]);
    await migrateDatabase({ DATABASE_URL: migratedUrl, ...Object.fromEntries(urls) }, { log: () => {} });
    const env = {
      TEST_SUPERUSER_URL: server.url,
      TEST_TEMPLATE: template,
      TEST_APP_URL: logins.APP_DATABASE_URL,
      TEST_JOBS_URL: logins.JOBS_DATABASE_URL,
    };
    return { env, migratedUrl, serverUrl: server.url, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function run(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A run that was killed leaves its server behind; the next one ends it. */
function sweepAbandoned() {
  for (const name of readdirSync(os.tmpdir()).filter((each) => each.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      killServer(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to sweep.
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
