import { spawn } from 'node:child_process';
import path from 'node:path';
import { bin, ourNode, root } from './paths.mjs';
import { orSayWhy } from './plain-error.mjs';
import { freePort } from './ports.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { showing } from './progress.mjs';
import { stripeState } from './demo-state.mjs';
import { settings } from './settings.mjs';
import { needsSimulatedStripe, simulatedStripe } from './simulated-stripe.mjs';
import { build } from './turbo.mjs';

const asked = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('asked'));
});
const shared = path.join(root, 'packages', 'shared');
const api = path.join(root, 'apps', 'api');
const web = path.join(root, 'apps', 'web');
const recompile = ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];

/** Compiles and restarts on each change of the API or of shared; the web reloads in the browser by itself. */
await orSayWhy(async () => {
  await build();
  const port = await freePort();
  const env = settings({ port, publicUrl: 'http://localhost:5173' });
  const database = await prepareDatabase(env, { afresh: false, asked });
  const stripe = needsSimulatedStripe(env)
    ? await simulatedStripe({ apiPort: port, stateFile: stripeState })
    : undefined;
  const all = { ...env, ...stripe?.env, ...database.env, UNBRACE_API_URL: `http://127.0.0.1:${port}` };
  const watchers = [
    watch(bin('tsc'), recompile, shared, all),
    watch(bin('tsc'), recompile, api, all),
    watch(ourNode, ['--watch', '--watch-preserve-output', 'dist/main.js'], api, all),
    watch(bin('vite'), [], web, all),
  ];
  try {
    await Promise.race([asked, ...watchers.map((watcher) => watcher.ended)]);
  } finally {
    watchers.forEach((watcher) => watcher.stop());
    await Promise.all(watchers.map((watcher) => watcher.ended));
    await stripe?.stop();
    await showing('Stopping PostgreSQL', () => database.stop());
  }
});

function watch(file, args, cwd, env) {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  return { ended, stop: () => child.kill('SIGTERM') };
}
