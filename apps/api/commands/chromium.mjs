import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { showing } from './progress.mjs';
import { quietly } from './quietly.mjs';

const debians = '/usr/bin/chromium';

/** Where a Chromium is: Debian's, else Playwright's own. */
export function findChromium() {
  if (existsSync(debians)) return debians;
  const require = createRequire(path.join(root, 'apps', 'web', 'package.json'));
  const own = require('@playwright/test').chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Installs a Chromium where there is none: Debian's as root, else Playwright's own. Answers whether there is one now. */
export async function ensureChromium() {
  if (findChromium()) return true;
  await showing('Installing Chromium', async () => {
    await byApt().catch(() => {});
    if (!findChromium()) await byPlaywright().catch(() => {});
  });
  return findChromium() !== undefined;
}

async function byApt() {
  const possible = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!possible) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update'], { env });
  await quietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
}

async function byPlaywright() {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' };
  await quietly(bin('playwright'), ['install', 'chromium'], { env });
}
