import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './paths.mjs';

/** Where the seeder writes the demo's clinics and one sign-in for each role. */
export const demoGuide = path.join(stateFolder, 'demo.json');
/** What the simulated Stripe knows. */
export const stripeState = path.join(stateFolder, 'stripe.jsonl');
const stampFile = path.join(stateFolder, 'seeding');

// Which database it is about; its password stays out of the file.
const nameOf = (databaseUrl) => {
  const { hostname, pathname, port } = new URL(databaseUrl);
  return `${hostname}:${port}${pathname}`;
};

/** How far the demo was written into this database: `none`, `begun` (and interrupted) or `done`. */
export function seedingOf(databaseUrl) {
  if (!existsSync(stampFile)) return 'none';
  const [name, state] = readFileSync(stampFile, 'utf8').trim().split(' ');
  if (name !== nameOf(databaseUrl)) return 'none';
  return state === 'done' && existsSync(demoGuide) ? 'done' : 'begun';
}

export function rememberSeeding(databaseUrl, state) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stampFile, `${nameOf(databaseUrl)} ${state}\n`);
}

export function forgetDemo() {
  for (const file of [stampFile, demoGuide, stripeState]) rmSync(file, { force: true });
}

/** One sign-in for each role, as lines for the terminal. */
export function demoSignInLines() {
  const { demoSignIns } = JSON.parse(readFileSync(demoGuide, 'utf8'));
  const width = Math.max(...demoSignIns.map(({ role }) => role.length));
  return demoSignIns.map(({ role, email, password }) => `  ${role.padEnd(width)}  ${email}  ${password}`);
}
