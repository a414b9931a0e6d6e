import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bin, root } from '../paths.mjs';
import { turboEnv } from '../turbo.mjs';

const run = promisify(execFile);
const left = /(^|\/)(node_modules|dist|\.turbo|\.git|\.unbrace|coverage|test-results)$/;

describe('building twice', () => {
  let copy;
  const build = async () => {
    const env = {
      ...process.env,
      ...turboEnv,
      NODE_OPTIONS: '',
      TURBO_CACHE_DIR: path.join(copy, '.turbo', 'cache'),
    };
    const args = ['run', 'build', '--output-logs=errors-only', '--summarize', '--ui=stream'];
    const { stdout, stderr } = await run(bin('turbo'), args, { cwd: copy, env, maxBuffer: 2 ** 26 });
    const summary = /Summary:\s+(\S+\.json)/.exec(stdout + stderr)[1];
    const { tasks } = JSON.parse(readFileSync(summary, 'utf8'));
    return Object.fromEntries(tasks.map(({ taskId, cache }) => [taskId, cache.status]));
  };

  const missed = async () =>
    Object.entries(await build())
      .filter(([, status]) => status !== 'HIT')
      .map(([task]) => task);

  beforeAll(() => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'unbrace-turbo-'));
    cpSync(root, copy, { recursive: true, verbatimSymlinks: true, filter: (file) => !left.test(file) });
    linkPackages('.', copy);
    for (const workspace of ['apps/api', 'apps/web', 'packages/shared', 'packages/stripe-simulator'])
      linkPackages(workspace, copy);
    mkdirSync(path.join(copy, 'node_modules', '@unbrace'));
    for (const name of ['shared', 'stripe-simulator'])
      symlinkSync(path.join(copy, 'packages', name), path.join(copy, 'node_modules', '@unbrace', name));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('takes everything from the cache the second time', async () => {
    await build();
    expect(await missed()).toEqual([]);
  }, 180_000);

  it('builds what depends on shared again when shared has changed, and generates nothing again', async () => {
    appendFileSync(path.join(copy, 'packages/shared/src/kernel/money.ts'), '\n// touched\n');
    expect(await build()).toEqual({
      '@unbrace/shared#build': 'MISS',
      '@unbrace/api#build': 'MISS',
      '@unbrace/web#build': 'MISS',
      '@unbrace/stripe-simulator#build': 'HIT',
      '@unbrace/api#generate': 'HIT',
      '@unbrace/web#generate': 'HIT',
    });
  }, 180_000);

  it('does not build again because a test has changed', async () => {
    appendFileSync(path.join(copy, 'packages/shared/src/kernel/money.test.ts'), '\n// touched\n');
    expect(await missed()).toEqual([]);
  }, 180_000);
});

/** The installed packages, but not our own: those must be the copy's. */
function linkPackages(folder, copy) {
  const there = path.join(root, folder, 'node_modules');
  if (!existsSync(there)) return;
  mkdirSync(path.join(copy, folder, 'node_modules'));
  for (const name of readdirSync(there).filter((each) => each !== '@unbrace')) {
    symlinkSync(path.join(there, name), path.join(copy, folder, 'node_modules', name));
  }
}
