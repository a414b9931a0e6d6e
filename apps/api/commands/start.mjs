import { startApi } from './api-process.mjs';
import { demoSignInLines, stripeState } from './demo-state.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';
import { isFree } from './ports.mjs';
import { showing } from './progress.mjs';
import { settings } from './settings.mjs';
import { needsSimulatedStripe, simulatedStripe } from './simulated-stripe.mjs';
import { build } from './turbo.mjs';

// npm and the terminal both send Ctrl-C, some send it twice: it asks once, and what is under way ends in order.
const asked = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('asked'));
});

await orSayWhy(async () => {
  const host = process.env.HOST ?? '127.0.0.1';
  const port = portOf(process.env.PORT ?? '3000');
  await refuseTakenPort(port, host);
  await build();
  const env = settings({ host, port });
  const database = await prepareDatabase(env, { afresh: process.argv.includes('--reset'), asked });
  let stripe;
  try {
    if (needsSimulatedStripe(env)) stripe = await simulatedStripe({ apiPort: port, stateFile: stripeState });
    await serve({ ...env, ...stripe?.env, ...database.env }, port);
  } finally {
    await stripe?.stop();
    await showing('Stopping PostgreSQL', () => database.stop());
  }
});

async function serve(env, port) {
  const api = await showing('Starting the API', () => startApi({ env, port, asked }));
  console.log(`\nUnbrace is at http://localhost:${port}\n`);
  if (env.UNBRACE_MODE === 'demo') console.log(`Sign in as\n${demoSignInLines().join('\n')}\n`);
  console.log('Ctrl-C stops it.');
  const why = await Promise.race([asked, api.ended]);
  if (why !== 'asked') throw new PlainError(`The API ended by itself (${why.signal ?? `code ${why.code}`}).`);
  console.error('');
  await showing('Stopping the API', () => api.stop());
}

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`PORT must be a number from 1 to 65535, and is "${text}".`);
}

async function refuseTakenPort(port, host) {
  if (await isFree(port, host)) return;
  throw new PlainError(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  );
}
