import { spawn } from 'node:child_process';
import path from 'node:path';
import { install } from './install.mjs';
import { bin, ourNode, root } from './paths.mjs';

/** Installs, then runs a file of apps/api under the pinned Node and ends as it ends. */
export async function runUnderOurNode(file, args) {
  await install();
  const child = spawn(ourNode, [...flagsFor(file), path.join(root, 'apps', 'api', file), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${path.dirname(bin('node'))}${path.delimiter}${process.env.PATH}` },
  });
  // The terminal sends Ctrl-C to the whole group, npm sends it again: the child decides how to end, we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.on('exit', (code, signal) => (process.exitCode = signal ? 1 : code));
}

// npm passes a signal on to its shell, which dies of it without telling us.
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}

// TypeScript runs from its source: Node strips the types, and the condition leads to the shared package's source.
const flagsFor = (file) => [
  '--conditions=unbrace-source',
  '--import',
  exitWithParent,
  ...(file.endsWith('.ts') ? ['--disable-warning=ExperimentalWarning'] : []),
];
const exitWithParent = new URL('./exit-with-parent.mjs', import.meta.url).href;
