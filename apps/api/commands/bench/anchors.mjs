import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import pg from 'pg';
import { z } from 'zod';
import { PlainError } from '../plain-error.mjs';
import { asker, refused } from './asker.mjs';
import { flatOut, round } from './load.mjs';

const connections = 8;

/**
 * The product beside two anchors, turn about in one run: `pgbench` with the same statements is what PostgreSQL can do; a bare
 * Fastify handler with `pg` is what a program can do that has no house around it. Requests a second, and the ratios.
 */
export async function anchors({ urls, clinic, seconds, product, statements, least }) {
  const bare = await startBare(urls.app, statements);
  const physical = pgbench() ?? twin;
  const found = { product: [], pgbench: [], bare: [] };
  try {
    for (let turn = 0; turn < 3; turn++) {
      found.pgbench.push(await physical(urls.app, statements, seconds / 3));
      found.product.push((await flatOut(product, { connections, seconds: seconds / 3 })).perSecond);
      found.bare.push(
        (await flatOut(bare.asking(clinic.token), { connections, seconds: seconds / 3 })).perSecond,
      );
    }
  } finally {
    await bare.stop();
  }
  const [own, db, handler] = [found.product, found.pgbench, found.bare].map((each) => Math.max(...each));
  // Refused requests are quick: without one that was granted there is nothing to compare.
  if (!(own > 0))
    throw new PlainError(`The product refused every request of this bench: ${JSON.stringify(refused())}`);
  const ratio = (anchor, atLeast) => ({
    ratio: round(own / anchor),
    least: atLeast,
    ok: own / anchor >= atLeast,
  });
  return {
    connections,
    refused: refused(),
    productPerSecond: own,
    pgbenchPerSecond: db,
    physicalLimitBy: pgbench() ? 'pgbench' : 'a pipeline of pg, because pgbench was not found',
    barePerSecond: handler,
    toPgbench: ratio(db, least.pgbench),
    toBareHandler: ratio(handler, least.bare),
  };
}

/** Debian puts it beside the server's version; elsewhere it is on the path. */
function pgbench() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).map((each) => path.join(debian, each, 'bin', 'pgbench'))
    : [];
  const program = [...versions, 'pgbench'].find((each) => spawnSync(each, ['--version']).status === 0);
  return program && ((url, statements, seconds) => runPgbench(program, url, statements, seconds));
}

async function runPgbench(program, url, { before, inside }, seconds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unbrace-bench-'));
  const file = path.join(folder, 'script.sql');
  const oneLine = (sql) => `${sql.replace(/\s+/g, ' ')};`;
  const random = `\\set n random(1, 1000000)`;
  writeFileSync(
    file,
    [random, ...before.map(oneLine), 'BEGIN;', ...inside.map(oneLine), 'COMMIT;', ''].join('\n'),
  );
  try {
    const { hostname, port, username, password, pathname } = new URL(url);
    const args = ['--no-vacuum', '--protocol=prepared', `--client=${connections}`, '--jobs=1'];
    const { stdout } = await promisify(execFile)(
      program,
      [...args, `--time=${Math.max(1, Math.round(seconds))}`, `--file=${file}`],
      {
        env: {
          ...process.env,
          PGHOST: hostname,
          PGPORT: port,
          PGUSER: decodeURIComponent(username),
          PGPASSWORD: decodeURIComponent(password),
          PGDATABASE: pathname.slice(1),
        },
      },
    );
    return round(Number(/tps = ([\d.]+)/.exec(stdout)?.[1]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where there is no pgbench: the same statements, written without waiting in between. */
async function twin(url, statements, seconds) {
  const pool = new pg.Pool({ connectionString: url, max: connections, pipeline: true });
  const run = (n) => once(pool, statements, n).then(() => true);
  return (await flatOut(run, { connections, seconds }).finally(() => pool.end())).perSecond;
}

async function once(pool, { before, inside }, n) {
  const client = await pool.connect();
  const fill = (sql) => sql.replaceAll(':n', String(n));
  try {
    const results = [...before, 'BEGIN', ...inside, 'COMMIT'].map((sql) => client.query(fill(sql)));
    return (await Promise.all(results)).at(-2).rows;
  } finally {
    client.release();
  }
}

const Query = z.strictObject({ n: z.coerce.number().int() });

async function startBare(url, { before, inside }) {
  const pool = new pg.Pool({ connectionString: url, max: 20 });
  const fastify = Fastify();
  fastify.get('/bare', async (request) => {
    const { n } = Query.parse(request.query);
    const client = await pool.connect();
    try {
      const [session] = (await client.query(before[0])).rows;
      if (!session) throw new Error('nobody is signed in');
      await client.query('BEGIN');
      let rows = [];
      for (const sql of inside) ({ rows } = await client.query(sql.replaceAll(':n', String(n))));
      await client.query('COMMIT');
      return { items: rows };
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  });
  const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return {
    asking: (token) => {
      const ask = asker(address, token);
      return (n) => ask(`/bare?n=${Math.floor(Math.random() * 1_000_000) + n}`);
    },
    stop: async () => {
      await fastify.close();
      await pool.end();
    },
  };
}
