import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bin, root } from '../paths.mjs';

const config = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'));
const run = promisify(execFile);

/** Each rule with a file that breaks it, and what that file may do instead. */
const breaches = {
  'no-cycles': {
    'packages/shared/src/cycle/one.ts': `import { two } from './two.ts'; export const one = () => two;`,
  },
  'nothing-unresolved': {
    'apps/web/src/app/lost.ts': `import { gone } from './gone.ts'; export const lost = gone;`,
  },
  'shared-is-pure': {
    'packages/shared/src/impure/now.ts': `import { hostname } from 'node:os'; export const me = hostname();`,
  },
  'shared-is-tested-by-its-own-means': {
    'packages/shared/src/impure/now.test.ts': `import { hostname } from 'node:os'; export const me = hostname();`,
  },
  'simulator-knows-stripe-only': {
    'packages/stripe-simulator/src/charges/fee.ts': `import { id } from '../../../shared/src/kernel/id.ts'; export const fee = id;`,
  },
  'rows-stay-in-repositories': {
    'apps/api/src/visits/finish-visit.ts': `import { rows } from '../platform/database/generated/client.ts'; export const v = rows;`,
  },
  'platform-knows-no-business': {
    'apps/api/src/platform/clock/opening.ts': `import { finish } from '../../visits/visits.repository.ts'; export const o = finish;`,
  },
  'features-meet-in-verbs': {
    'apps/api/src/offers/accept-offer.ts': `import { finish } from '../visits/visits.repository.ts'; export const a = finish;`,
    'apps/api/src/offers/show-offer.ts': `import { route } from '../visits/visits.controller.ts'; export const s = route;`,
  },
  'web-features-stay-apart': {
    'apps/web/src/features/offers/inbox.ts': `import { day } from '../visits/day.ts'; export const i = day;`,
  },
  'design-system-knows-no-feature': {
    'apps/web/src/ui/button.ts': `import { day } from '../features/visits/day.ts'; export const b = day;`,
  },
  'web-and-api-meet-in-shared': {
    'apps/web/src/app/peek.ts': `import { finish } from '../../../api/src/visits/visits.repository.ts'; export const p = finish;`,
  },
};

/** What no rule minds. */
const house = {
  'packages/shared/src/cycle/two.ts': `import { one } from './one.ts'; export const two = () => one;`,
  'packages/shared/src/kernel/id.ts': `import { z } from 'zod'; import { addDays } from 'date-fns'; export const id = [z, addDays];`,
  'packages/shared/src/kernel/id.test.ts': `import fc from 'fast-check'; import { id } from './id.ts'; export const t = [fc, id];`,
  'apps/api/src/platform/database/generated/client.ts': `export const rows = 1;`,
  'apps/api/src/visits/visits.repository.ts': `import { rows } from '../platform/database/generated/client.ts'; export const finish = rows;`,
  'apps/api/src/visits/visits.controller.ts': `import { start } from './start-visit.ts'; export const route = start;`,
  'apps/api/src/visits/start-visit.ts': `import { finish } from './visits.repository.ts'; export const start = finish;`,
  'apps/api/src/offers/withdraw-offer.ts': `import { start } from '../visits/start-visit.ts'; export const w = start;`,
  'apps/web/src/features/visits/day.ts': `import { useState } from 'react'; export const day = useState;`,
  'apps/web/src/app/page.ts': `import { day } from '../features/visits/day.ts'; export const page = day;`,
};

describe('the import rules', () => {
  let folder;
  let found;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'unbrace-rules-'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    cpSync(path.join(root, '.dependency-cruiser.cjs'), path.join(folder, '.dependency-cruiser.cjs'));
    for (const [file, text] of Object.entries(Object.assign({}, house, ...Object.values(breaches)))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const args = [
      '--config',
      '.dependency-cruiser.cjs',
      '--progress=none',
      '--no-cache',
      '--output-type=json',
      'apps',
      'packages',
    ];
    const options = { cwd: folder, maxBuffer: 64 * 2 ** 20 };
    const { stdout } = await run(bin('depcruise'), args, options).catch((error) => error);
    found = JSON.parse(stdout).summary.violations;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(config.forbidden.map(({ name }) => name))('%s is broken by its example', (name) => {
    const files = found.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    expect(files).toEqual(expect.arrayContaining(Object.keys(breaches[name])));
  });

  it('let everything else pass', () => {
    const blamed = found.map(({ from }) => from);
    expect(Object.keys(house).filter((file) => blamed.includes(file))).toEqual([]);
  });
});
