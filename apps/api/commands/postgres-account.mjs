import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

const isRoot = process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Started by root it runs as whoever owns the data already, else as `postgres`,
 * else as `nobody`: accounts that exist, none is made. Undefined for everybody else: it runs as themselves.
 */
export function postgresAccount(dataDir) {
  const owner = existsSync(dataDir) ? statSync(dataDir) : undefined;
  if (!isRoot) {
    if (!owner || owner.uid === process.getuid?.()) return undefined;
    throw new PlainError(
      `${dataDir} belongs to another user: start Unbrace as before, or remove that folder.`,
    );
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (!account)
    throw new PlainError('PostgreSQL cannot run as root, and there is no user postgres or nobody here.');
  return account;
}

function accountNamed(name) {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether the account can reach the folder: each folder above it must let it through. */
export function canReach(account, folder) {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}

/** A folder outside the project, for root's clones below a private home; nobody else may have made it before. */
export function folderForAll() {
  const folder = path.join(
    '/var/tmp',
    `unbrace-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`,
  );
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid()) throw new PlainError(`${folder} belongs to somebody else (user id ${uid}).`);
  return folder;
}
