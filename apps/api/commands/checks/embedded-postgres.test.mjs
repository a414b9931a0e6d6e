import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../embedded-postgres.mjs';
import { folderForAll } from '../postgres-account.mjs';

describe('the embedded PostgreSQL', () => {
  const password = 'a-password';
  let dataDir;
  let server;

  beforeEach(() => {
    dataDir = path.join(os.tmpdir(), `unbrace-cluster-${process.pid}-${Date.now()}`);
  });
  afterEach(async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async (options = {}) => (server = await startPostgres({ dataDir, password, ...options }));
  const ask = async (sql, url = server.url) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    return client
      .query(sql)
      .then(({ rows }) => rows, String)
      .finally(() => client.end());
  };
  const postmaster = () => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('listens on this machine only and asks for the password', async () => {
    await start();
    expect(await ask('SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask('SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    await expect(ask('SELECT 1', server.url.replace(password, 'a-guess'))).rejects.toThrow(
      'password authentication',
    );
    expect(statSync(dataDir).mode & 0o077).toBe(0);
  });

  it('keeps its data and its port over a stop', async () => {
    const { port } = await start();
    await ask('CREATE TABLE kept (it int)');
    await server.stop();
    expect((await start({ port })).port).toBe(port);
    expect(await ask('SELECT * FROM kept')).toEqual([]);
  });

  it('recovers by itself after a kill -9, and finds what was committed', async () => {
    await start();
    await ask('CREATE TABLE kept (it int)');
    process.kill(postmaster(), 'SIGKILL');
    await start();
    expect(server.takenOver).toBe(false);
    expect(await ask('SELECT * FROM kept')).toEqual([]);
  });

  it('is taken over when it outlived its starter', async () => {
    const { port } = await start();
    const pid = postmaster();
    await start({ port });
    expect([server.takenOver, server.port, postmaster()]).toEqual([true, port, pid]);
  });

  it('is not misled by a pid file whose process is another one by now', async () => {
    await start();
    const pidFile = path.join(dataDir, 'postmaster.pid');
    const left = readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid));
    await server.stop();
    writeFileSync(pidFile, left);
    await start();
    expect(server.takenOver).toBe(false);
  });

  it('takes another port when somebody else has its own', async () => {
    const { port } = await start();
    const first = server;
    const other = `${dataDir}-other`;
    server = await startPostgres({ dataDir: other, password, port, throwAway: true });
    expect(server.port).not.toBe(port);
    await server.stop();
    expect(existsSync(other)).toBe(false);
    server = first;
  });

  it('keeps its data elsewhere when its user cannot reach the folder, and says where', async () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'unbrace-home-'));
    const asked = path.join(home, 'test-cluster');
    const said = [];
    await start({ dataDir: asked, throwAway: true, say: (line) => said.push(line) });
    // Only root runs it as somebody else, who cannot reach root's private folders.
    const elsewhere = process.getuid?.() === 0 ? path.join(folderForAll(), 'test-cluster') : undefined;
    expect(server.folder).toBe(elsewhere ?? asked);
    expect(said).toEqual(elsewhere ? [expect.stringContaining(elsewhere)] : []);
    await server.stop();
    rmSync(home, { recursive: true });
  });
});
