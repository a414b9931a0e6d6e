import path from 'node:path';
import { jestSuite } from './jest-suite.mjs';
import { root } from './paths.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';
import { showing } from './progress.mjs';
import { startTestCluster } from './test-cluster.mjs';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());

/** `npm run soak`: the full dose of what `npm test` runs in small, on a throw-away PostgreSQL of its own. */
await orSayWhy(async () => {
  const cluster = await showing('Starting a throw-away PostgreSQL', () => startTestCluster());
  try {
    const run = jestSuite(path.join(root, 'apps', 'api'), { project: 'http', env: { UNBRACE_SOAK: '1' } });
    const { passed, failed } = await showing('200 rounds of 50 clients for one time', () =>
      run({ env: cluster.env, args: ['race.http.test'], loud: true, signal: interrupted.signal }),
    );
    if (interrupted.signal.aborted) throw new PlainError('Interrupted.');
    if (failed || !passed) throw new PlainError('The soak failed.');
  } finally {
    await cluster.stop();
  }
});
