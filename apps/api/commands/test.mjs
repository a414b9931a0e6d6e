import { orSayWhy, PlainError } from './plain-error.mjs';
import { showing } from './progress.mjs';
import { suites } from './suites.mjs';
import { startTestCluster } from './test-cluster.mjs';
import { build, buildAndCheck, generate } from './turbo.mjs';

const [key, ...args] = process.argv.slice(2);
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());

const keys = () => [...new Set(suites.map((suite) => suite.key))];
// What is started as people start it is built; the rest is tested as it stands, with the generated clients at most.
// A build does not look at types: who runs everything has them checked too.
const prepares = (chosen) => {
  if (chosen === suites) return buildAndCheck;
  if (chosen.some(({ key: each }) => each === 'commands' || each === 'browser')) return build;
  return chosen.every(({ key: each }) => each === 'shared') ? null : generate;
};

await orSayWhy(async () => {
  const chosen = key ? suites.filter((suite) => suite.key === key) : suites;
  if (!chosen.length) throw new PlainError(`There is no suite ${key}. There are: ${keys().join(', ')}.`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (counts) => Object.keys(total).forEach((kind) => (total[kind] += counts[kind]));

  const prepare = prepares(chosen);
  if (prepare) add(await tellingPreparation(prepare));
  const cluster = await showing('Starting a throw-away PostgreSQL', () => startTestCluster());
  try {
    for (const suite of chosen) {
      add(await telling(suite, { env: cluster.env, args, loud: Boolean(key), signal: interrupted.signal }));
      if (interrupted.signal.aborted) throw new PlainError('Interrupted.');
    }
  } finally {
    await cluster.stop();
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (total.failed || total.skipped) process.exitCode = 1;
});

/** Without a build the browser has nothing to look at; the other suites are still worth their answer. */
async function tellingPreparation(prepare) {
  try {
    await prepare();
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`FAIL build\n${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A suite that cannot run, or that has no tests, is a failure like any other. */
async function telling({ name, run }, options) {
  const since = Date.now();
  const counts = await showing(name, () => run(options)).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error.message,
  }));
  if (counts.passed + counts.failed === 0) Object.assign(counts, { failed: 1, output: 'No test was found.' });
  const bad = counts.failed || counts.skipped;
  if (bad && !(options.loud && counts.passed)) console.log(counts.output);
  const took = `${Math.round((Date.now() - since) / 1000)} s`;
  const told = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  console.log(`${bad ? 'FAIL' : 'PASS'} ${name}: ${told} (${took})`);
  return counts;
}
