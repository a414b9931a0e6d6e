import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/**
 * The port of a server that already runs on this data folder, as after a kill -9 of its starter; undefined when there
 * is none. A pid file whose process is something else by now, as after a restart of the machine, is removed.
 */
export async function runningServer(folder, password) {
  const pidFile = path.join(folder, 'postmaster.pid');
  for (let patience = 30; existsSync(pidFile); patience -= 1) {
    const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
    if (!commandOf(Number(pid)).includes('postgres')) {
      rmSync(pidFile, { force: true });
      return undefined;
    }
    if (await servesFolder(Number(port), password, folder)) return Number(port);
    // It is starting or stopping. What does neither for so long is not ours: let pg_ctl say what it thinks of it.
    if (patience === 0) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return undefined;
}

/** Ends, without ceremony, a throw-away server whose starter is gone. */
export function killServer(folder) {
  const pidFile = path.join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  // SIGQUIT is PostgreSQL's immediate shutdown. The folder in the command line tells that the process is that server.
  if (commandOf(pid).includes(folder)) process.kill(pid, 'SIGQUIT');
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return '';
    }
  }
}

async function servesFolder(port, password, folder) {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return realpathSync(rows[0].data_directory) === realpathSync(folder);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
