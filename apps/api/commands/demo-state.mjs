import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './paths.mjs';

/** Where the seeder writes one sign-in for each role. */
export const demoSignInsFile = path.join(stateFolder, 'demo-sign-ins.json');
const stampFile = path.join(stateFolder, 'seeded');

// Which database was filled to the end; its passwords stay out of the file.
const nameOf = (databaseUrl) => {
  const { hostname, pathname, port } = new URL(databaseUrl);
  return `${hostname}:${port}${pathname}\n`;
};

/** Whether the demo was written into this database to the end; half a demo counts as none. */
export const isSeeded = (databaseUrl) =>
  existsSync(demoSignInsFile) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === nameOf(databaseUrl);

export function rememberSeeded(databaseUrl) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stampFile, nameOf(databaseUrl));
}

export function forgetDemo() {
  for (const file of [stampFile, demoSignInsFile]) rmSync(file, { force: true });
}

export const demoSignIns = () =>
  existsSync(demoSignInsFile) ? JSON.parse(readFileSync(demoSignInsFile, 'utf8')) : [];
