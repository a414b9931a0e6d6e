import { orSayWhy } from './plain-error.mjs';
import { turbo } from './turbo.mjs';

/** Format, lint, types, import rules and the tests that need neither database nor browser. */
await orSayWhy(async () => {
  await turbo('Checking', ['check:format', 'check:imports', 'lint', 'typecheck', 'test', '--continue']);
  console.log('All clear.');
});
