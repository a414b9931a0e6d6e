import { orSayWhy } from './plain-error.mjs';
import { turbo } from './turbo.mjs';

/** `npm run build`, `typecheck`, `lint`, `generate`: the task of that name in every workspace that has changed. */
await orSayWhy(() => turbo(process.argv.slice(2).join(', '), [...process.argv.slice(2), '--continue']));
