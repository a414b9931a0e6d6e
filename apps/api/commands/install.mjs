import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ourNode, root } from './paths.mjs';
import { showing } from './progress.mjs';
import { quietly } from './quietly.mjs';

/** Whether everything is there that the lockfile asks for, and the Node that comes with it. */
export function isInstalled() {
  return existsSync(ourNode) && holdsWhatTheLockfileAsks(root);
}

/**
 * Asks the packages themselves, the workspaces' own among them: npm's record of an installation can be of another one
 * (a copied node_modules, a folder that somebody removed). Without that record an installation was interrupted.
 * Optional packages may be missing, as they are for other platforms, but not be there in another version.
 */
export function holdsWhatTheLockfileAsks(folder) {
  const jsonOf = (...parts) => {
    try {
      return JSON.parse(readFileSync(path.join(folder, ...parts), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const isThere = ([place, entry]) => {
    if (entry.link) return existsSync(path.join(folder, place));
    const { version } = jsonOf(place, 'package.json') ?? {};
    return version === undefined ? Boolean(entry.optional ?? entry.devOptional) : version === entry.version;
  };
  const wanted = Object.entries(jsonOf('package-lock.json')?.packages ?? {});
  return (
    existsSync(path.join(folder, 'node_modules', '.package-lock.json')) &&
    wanted.filter(([place]) => place.includes('node_modules/')).every(isThere)
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
