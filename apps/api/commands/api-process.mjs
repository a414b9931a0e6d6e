import { spawn } from 'node:child_process';
import path from 'node:path';
import { ourNode, root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

const dist = (file) => path.join(root, 'apps', 'api', 'dist', file);
const exitWithParent = new URL('./exit-with-parent.mjs', import.meta.url).href;

/** Runs a built file of the API to its end; its output goes where ours goes. */
export async function runBuilt(file, args, env) {
  const child = spawn(ourNode, ['--import', exitWithParent, dist(file), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  const { code, signal } = await ending(child);
  if (code !== 0) throw new PlainError(`${file} did not finish (${signal ?? `code ${code}`}).`);
}

/**
 * Starts the built API, which serves the web too, and answers when it is ready. It has a process group of its own:
 * Ctrl-C reaches only the command, which then asks the API to drain before the database goes.
 */
export async function startApi({ env, port, patience = 60_000, asked = never }) {
  const child = spawn(ourNode, ['--import', exitWithParent, dist('main.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, ...env, PORT: String(port) },
  });
  const ended = ending(child);
  const url = `http://${env.HOST ?? '127.0.0.1'}:${port}`;
  const gone = ended.then(({ code, signal }) => {
    throw new PlainError(`The API ended while it was starting (${signal ?? `code ${code}`}).`);
  });
  const unwanted = asked.then(() => {
    throw new PlainError('Stopped before it was ready.');
  });
  await Promise.race([gone, unwanted, untilReady(url, patience)]).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(tooLong);
  };
  return { url, ended, stop };
}

const never = new Promise(() => {});

const ending = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });

async function untilReady(url, patience) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new PlainError(`The API was not ready after ${patience / 1000} s.`);
}
