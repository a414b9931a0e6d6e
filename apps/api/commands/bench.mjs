import { engineBench } from './bench/engine.mjs';
import { benches } from './bench/benches.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';

const small = process.argv.includes('--small');
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));

/** `npm run bench -- slots|booking`: figures and ratios, one JSON object; without a name all of them. `--small` for a try. */
await orSayWhy(async () => {
  const all = { slots: ['engine', 'search'], booking: ['booking'] };
  const unknown = wanted.find((name) => !(name in all));
  if (unknown)
    throw new PlainError(`There is no bench ${unknown}. There are: ${Object.keys(all).join(', ')}.`);
  const parts = (wanted.length ? wanted : Object.keys(all)).flatMap((name) => all[name]);
  const figures = { node: process.version, small, loadAverage: (await import('node:os')).loadavg()[0] };
  if (parts.includes('engine')) figures.engine = engineBench({ small });
  const onDatabase = parts.filter((part) => part !== 'engine');
  if (onDatabase.length) Object.assign(figures, await benches(onDatabase, { small }));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
});
