import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ourNode, root } from './paths.mjs';
import { showing } from './progress.mjs';
import { quietly } from './quietly.mjs';

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lockfile asks for. npm writes its own record there when an installation ends,
 * so an interrupted one counts as none; optional packages may be missing, as they are for other platforms.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  const agrees = ([place, entry]) =>
    there[place] ? there[place].version === entry.version : entry.optional || entry.devOptional;
  return (
    existsSync(ourNode) &&
    Object.entries(wanted)
      .filter(([place]) => place.startsWith('node_modules/'))
      .every(agrees)
  );
}

/** Installs by the lockfile unless that was done; the downloads that nothing here needs are left out. */
export async function install() {
  if (isInstalled()) return;
  // Under `npm run` this is the very npm that runs us; by itself the one on the PATH.
  const npm = process.env.npm_execpath;
  const [file, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  await showing('Installing packages', () =>
    quietly(file, [...before, 'ci', '--loglevel=error', '--no-progress'], {
      failure: 'npm could not install the packages',
      env: { ...process.env, ...skippedDownloads },
    }),
  );
}

const skippedDownloads = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1', HUSKY: '0' };
