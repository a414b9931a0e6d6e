import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { startDemoForTests } from './demo-for-tests.mjs';
import { bin, root } from './paths.mjs';
import { watched } from './watched.mjs';

/** The journeys in a real browser, against the built product on a throw-away database with the demo clinic in it. */
export async function browserSuite({ env, args = [], loud, signal }) {
  if (!(await ensureChromium())) throw new Error('There is no browser here, and none could be installed.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unbrace-report-'));
  const demo = await startDemoForTests(env, folder);
  try {
    const report = path.join(folder, 'report.json');
    const { output } = await watched(bin('playwright'), ['test', '--reporter=list,json', ...args], {
      cwd: path.join(root, 'apps', 'web'),
      env: { ...process.env, ...demo.env, CI: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      loud,
      signal,
    });
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      output,
    };
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
