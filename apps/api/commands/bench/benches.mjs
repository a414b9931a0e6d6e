import { startApi } from '../api-process.mjs';
import { freePort } from '../ports.mjs';
import { withPath } from '../local-database.mjs';
import { build } from '../turbo.mjs';
import { startTestCluster } from '../test-cluster.mjs';
import pg from 'pg';
import { bookingBench } from './booking.mjs';
import { masterKey } from './clinic.mjs';
import { searchBench } from './search.mjs';
import { serverOf, servers } from './load.mjs';

/** The benches that need the product: built, started on a throw-away PostgreSQL of its own, ended again. */
export async function benches(names, { small }) {
  await build();
  const cluster = await startTestCluster();
  let api;
  try {
    servers.add(await serverBehind(cluster.migratedUrl));
    const database = new URL(cluster.migratedUrl).pathname.slice(1);
    const urls = {
      superuser: cluster.migratedUrl,
      app: withPath(cluster.env.TEST_APP_URL, database),
      jobs: withPath(cluster.env.TEST_JOBS_URL, database),
    };
    const port = await freePort();
    api = await startApi({ port, env: settings(urls, port) });
    const product = { url: api.url, urls, small };
    return {
      ...(names.includes('search') ? { search: await searchBench(product) } : {}),
      ...(names.includes('booking') ? { booking: await bookingBench(product) } : {}),
    };
  } finally {
    await api?.stop();
    await cluster.stop();
  }
}

function settings({ app, jobs }, port) {
  return {
    NODE_ENV: 'development',
    UNBRACE_MODE: 'test',
    APP_DATABASE_URL: app,
    JOBS_DATABASE_URL: jobs,
    UNBRACE_MASTER_KEY: masterKey.toString('base64'),
    UNBRACE_PUBLIC_URL: `http://localhost:${port}`,
    UNBRACE_WORKER: 'separate',
    LOG_LEVEL: 'fatal',
    HOST: '127.0.0.1',
  };
}

async function serverBehind(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid').finally(() => client.end());
  return serverOf(rows[0].pid);
}
