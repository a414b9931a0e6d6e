import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, isFree } from './ports.mjs';
import { canReach, folderForAll, postgresAccount } from './postgres-account.mjs';
import { postgresPrograms, runAs } from './postgres-binaries.mjs';
import { runningServer } from './postgres-running.mjs';
import { PlainError } from './plain-error.mjs';

const durable = { max_connections: 100 };
const throwaway = {
  ...durable,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
};

/**
 * Starts the PostgreSQL that comes with the packages, making its cluster first where there is none. It listens on
 * 127.0.0.1 only and asks for the password. pg_ctl gives it a session of its own, so that Ctrl-C in the terminal
 * does not end it before the API is drained. A server of this folder that outlived its starter is taken over.
 * `fsync` is off for throw-away clusters, whose folder goes with `stop`.
 */
export async function startPostgres({
  dataDir,
  password = newPassword(),
  port,
  throwAway = false,
  say = () => {},
}) {
  const account = postgresAccount(dataDir);
  const folder = reachable(account, dataDir, say);
  const programs = await postgresPrograms(account);
  if (!existsSync(path.join(folder, 'PG_VERSION')))
    await makeCluster({ programs, account, folder, password, throwAway });
  const control = (...args) => runAs(account, path.join(programs, 'pg_ctl'), ['-D', folder, ...args]);

  const already = await runningServer(folder, password);
  const usedPort = already ?? (await startServer(control, folder, port, throwAway ? throwaway : durable));
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${usedPort}/postgres`,
    port: usedPort,
    folder,
    takenOver: already !== undefined,
    stop: async () => {
      await control('stop', '-w', '-t', '60', '-m', throwAway ? 'immediate' : 'fast');
      if (throwAway) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const newPassword = () => randomBytes(24).toString('base64url');

/** Where the data will be: as asked, or in a folder that the account can reach. */
function reachable(account, dataDir, say) {
  const parent = path.dirname(dataDir);
  mkdirSync(parent, { recursive: true });
  if (account && parent.endsWith('.unbrace')) chmodSync(parent, 0o711);
  if (canReach(account, parent)) return dataDir;
  const folder = path.join(folderForAll(), path.basename(dataDir));
  say(`PostgreSQL does not run as root, and its user cannot reach ${parent}: its data is in ${folder}.`);
  return folder;
}

/** Made beside its place and then renamed, so that an interrupted start leaves no half cluster. */
async function makeCluster({ programs, account, folder, password, throwAway }) {
  const building = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const each of [building, passwordFile]) chownSync(each, account.uid, account.gid);
  // The builtin locale sorts the same on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = [
    `--pgdata=${building}`,
    ...access,
    ...locale,
    '--no-instructions',
    ...(throwAway ? ['--no-sync'] : []),
  ];
  const made = await runAs(account, path.join(programs, 'initdb'), args);
  rmSync(passwordFile);
  if (made.code !== 0)
    throw new PlainError(`${made.output}\n\nPostgreSQL could not make its data folder ${folder}.`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(building, folder);
}

/** Starts the server and answers its port. After a crash the memory of the old one may take a moment to go: try again. */
async function startServer(control, folder, wantedPort, settings) {
  const log = path.join(folder, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = wantedPort && (await isFree(wantedPort)) ? wantedPort : await freePort();
    const all = { ...settings, listen_addresses: '127.0.0.1', unix_socket_directories: "''", port };
    const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
    rmSync(log, { force: true });
    const started = await control('start', '-w', '-t', '60', '-l', log, '-o', options.join(' '));
    if (started.code === 0) return port;
    if (attempt === 5)
      throw new PlainError(`${started.output}\n\nPostgreSQL did not start; its log is ${log}.`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
