import path from 'node:path';
import { browserSuite } from './browser-suite.mjs';
import { jestSuite } from './jest-suite.mjs';
import { root } from './paths.mjs';

const shared = path.join(root, 'packages', 'shared');
const stripe = path.join(root, 'packages', 'stripe-simulator');
const api = path.join(root, 'apps', 'api');
const web = path.join(root, 'apps', 'web');

// Time is told right whatever zone the server is in: west, east, half hours, three quarters and 25 h days.
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'];

/** What `npm test` runs, in this order; `npm test -- <key> [jest arguments]` runs the ones of that key. */
export const suites = [
  ...zones.map((TZ) => ({ key: 'shared', name: `shared, ${TZ}`, run: jestSuite(shared, { env: { TZ } }) })),
  { key: 'stripe', name: 'stripe simulator', run: jestSuite(stripe) },
  { key: 'unit', name: 'api', run: jestSuite(api, { project: 'unit' }) },
  { key: 'db', name: 'api with database', run: jestSuite(api, { project: 'db' }) },
  { key: 'http', name: 'api over http', run: jestSuite(api, { project: 'http' }) },
  { key: 'web', name: 'web', run: jestSuite(web) },
  { key: 'commands', name: 'commands', run: jestSuite(api, { project: 'commands', workers: 1 }) },
  { key: 'browser', name: 'browser', run: browserSuite },
];
