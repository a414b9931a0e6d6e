import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';

interface Script {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** Applies what is not applied yet, each script in a transaction of its own, and keeps Prisma's record of it. */
export async function applyMigrations(
  client: Client,
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  await client.query(prismaHistory);
  const scripts = await readScripts(folder);
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  refuseForeignHistory(scripts, rows);
  const done = new Set(rows.map((row) => row.migration_name));
  for (const script of scripts.filter(({ name }) => !done.has(name))) {
    await applyOne(client, script);
    log(`Applied ${script.name}`);
  }
}

async function readScripts(folder: string): Promise<Script[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** What was applied must be what is in the folder: anything else and nobody knows what the database looks like. */
function refuseForeignHistory(scripts: readonly Script[], applied: readonly Applied[]): void {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const script = scripts.find((each) => each.name === name);
    if (!finished_at) {
      throw new Error(
        `The migration ${name} was begun and not finished. Repair the database, then remove its row from _prisma_migrations.`,
      );
    }
    if (!script) {
      throw new Error(
        `The database has the migration ${name}, which is not among this version's: it belongs to a newer Unbrace.`,
      );
    }
    if (script.checksum !== checksum) {
      throw new Error(
        `The migration ${name} has changed after it was applied. Put it back as it was and write a new one.`,
      );
    }
  }
}

async function applyOne(client: Client, { name, sql, checksum }: Script): Promise<void> {
  const startedAt = new Date();
  await client.query('BEGIN');
  try {
    // One call for the whole script: functions and policies hold semicolons of their own.
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`The migration ${name} failed, and nothing of it was kept: ${String(error)}`, {
      cause: error,
    });
  }
}

/** As Prisma itself makes it. */
const prismaHistory = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
