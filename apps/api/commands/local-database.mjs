import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './embedded-postgres.mjs';
import { stateFolder } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { showing } from './progress.mjs';
import { localSecrets, rememberSecrets } from './secrets.mjs';

const database = 'unbrace';

/**
 * The database of this checkout: the server of DATABASE_URL if that is set, else the embedded one, started if need be.
 * `env` has the three URLs that the product reads; `stop` stops what this call started, `stopServer` even a server that
 * it took over. `afresh` gives up data that cannot be opened.
 */
export async function localDatabase({ afresh = false } = {}) {
  const secrets = localSecrets();
  const given = process.env.DATABASE_URL;
  if (given) {
    const nothing = async () => {};
    const env = urlsBeside(given, secrets);
    return { env, embedded: false, recreate: () => recreate(given), stop: nothing, stopServer: nothing };
  }
  const start = () => startEmbedded(secrets);
  let server = await showing('Starting PostgreSQL', start);
  try {
    await createIfMissing(withPath(server.url, database));
  } catch (error) {
    if (error.code !== wrongPassword) throw error;
    await server.stop();
    if (!afresh) throw new PlainError(`${server.folder} was made with other secrets: npm start -- --reset`);
    rmSync(server.folder, { recursive: true });
    server = await showing('Starting PostgreSQL', start);
    await createIfMissing(withPath(server.url, database));
  }
  return {
    env: urlsBeside(withPath(server.url, database), secrets),
    embedded: true,
    serverUrl: server.url,
    recreate: () => recreate(withPath(server.url, database)),
    stop: async () => (server.takenOver ? undefined : server.stop()),
    stopServer: server.stop,
  };
}

async function startEmbedded(secrets) {
  const server = await startPostgres({
    dataDir: path.join(stateFolder, 'postgres'),
    password: secrets.postgresPassword,
    port: secrets.postgresPort,
    say: (line) => console.error(line),
  });
  if (server.port !== secrets.postgresPort) rememberSecrets({ ...secrets, postgresPort: server.port });
  return server;
}

const wrongPassword = '28P01';

/** The logins of the application and of its queue, on the migrator's server unless the environment names them. */
function urlsBeside(databaseUrl, { appPassword, jobsPassword }) {
  const as = (user, password) => Object.assign(new URL(databaseUrl), { username: user, password }).href;
  return {
    DATABASE_URL: databaseUrl,
    APP_DATABASE_URL: process.env.APP_DATABASE_URL ?? as('unbrace_app_login', appPassword),
    JOBS_DATABASE_URL: process.env.JOBS_DATABASE_URL ?? as('unbrace_jobs', jobsPassword),
  };
}

export const withPath = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

async function createIfMissing(url) {
  await onServerOf(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [nameOf(url)]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(nameOf(url))}`);
  });
}

async function recreate(url) {
  await onServerOf(url, async (client) => {
    const name = client.escapeIdentifier(nameOf(url));
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
  });
}

async function onServerOf(url, work) {
  const client = new pg.Client({ connectionString: withPath(url, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
