import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createTestDatabase } from '../src/platform/testing/test-database.ts';
import { runBuilt, startApi } from './api-process.mjs';
import { webRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { simulatedStripe } from './simulated-stripe.mjs';

/** The product as `npm start` serves it, on a clone of the test template; the demo's own data is never touched. */
export async function startDemoForTests(testEnv, folder) {
  Object.assign(process.env, testEnv);
  const database = await createTestDatabase();
  const port = await freePort();
  const env = {
    DATABASE_URL: database.databaseUrl,
    APP_DATABASE_URL: database.appDatabaseUrl,
    JOBS_DATABASE_URL: database.jobsDatabaseUrl,
    UNBRACE_MODE: 'demo',
    UNBRACE_MASTER_KEY: randomBytes(32).toString('base64'),
    UNBRACE_PUBLIC_URL: `http://127.0.0.1:${port}`,
    UNBRACE_DEMO_GUIDE: path.join(folder, 'demo.json'),
    UNBRACE_WEB_ROOT: webRoot,
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
  };
  await runBuilt('demo/seed-demo.js', [], env);
  const stripe = await simulatedStripe({ apiPort: port, browserHost: '127.0.0.1' });
  const api = await startApi({ env: { ...env, ...stripe.env }, port });
  let stopping = false;
  void api.ended.then(({ code, signal }) => {
    if (!stopping) console.error(`The API under test ended by itself (${signal ?? `code ${code}`}).`);
  });
  const stop = async () => {
    stopping = true;
    await api.stop();
    await stripe.stop();
    await database.drop();
  };
  return { env: { ...env, UNBRACE_E2E_URL: api.url }, stop };
}
