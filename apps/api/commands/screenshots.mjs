import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { startDemoForTests } from './demo-for-tests.mjs';
import { bin, root } from './paths.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';
import { showing } from './progress.mjs';
import { startTestCluster } from './test-cluster.mjs';
import { build } from './turbo.mjs';
import { watched } from './watched.mjs';

// `npm run screenshots -- [--base URL] [--project phone] [names of files]`
const { values, positionals } = parseArgs({
  options: { base: { type: 'string' }, project: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());

await orSayWhy(async () => {
  if (!(await ensureChromium()))
    throw new PlainError('There is no browser here, and none could be installed.');
  if (values.base) await take(values.base);
  else await onThrowAwayDemo(take);
  console.log('\nThe pictures are in screenshots/.');
});

/** The demo as `npm start` serves it, freshly filled; the demo that people play with is not touched. */
async function onThrowAwayDemo(use) {
  await build();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unbrace-pictures-'));
  const cluster = await showing('Starting a throw-away PostgreSQL', () => startTestCluster());
  try {
    console.error('  Filling a demo clinic');
    const demo = await startDemoForTests(cluster.env, folder);
    await use(demo.env.UNBRACE_E2E_URL).finally(() => demo.stop());
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Playwright tells each screen as it goes. */
async function take(url) {
  const projects = values.project.map((name) => `--project=${name}`);
  const args = ['test', '--config', 'e2e/pictures/pictures.config.ts', ...projects, ...positionals];
  const { code } = await watched(bin('playwright'), args, {
    cwd: path.join(root, 'apps', 'web'),
    env: { ...process.env, UNBRACE_E2E_URL: url },
    loud: true,
    signal: interrupted.signal,
  });
  if (code !== 0) throw new PlainError('Not every picture could be taken.');
}
