import { z } from 'zod';

const Seen = z.tuple([z.object({ tables: z.boolean(), queue: z.boolean() })]);

/** What stands between the database and serving requests. */
export interface Readiness {
  readonly database: 'ok' | 'unreachable';
  readonly tables: 'ok' | 'not-migrated' | 'unknown';
  readonly jobs: 'ok' | 'not-migrated' | 'unknown';
}

export const unreachable: Readiness = { database: 'unreachable', tables: 'unknown', jobs: 'unknown' };

/** Asks the catalog, which every role may read; the queue's own tables are closed to the application. */
export const readinessQuery = `
  SELECT
    EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = 'audit_log') AS tables,
    EXISTS (SELECT FROM pg_tables WHERE schemaname = 'graphile_worker' AND tablename = '_private_jobs') AS queue`;

export function readinessOf(rows: unknown): Readiness {
  const [{ tables, queue }] = Seen.parse(rows);
  return {
    database: 'ok',
    tables: tables ? 'ok' : 'not-migrated',
    jobs: queue ? 'ok' : 'not-migrated',
  };
}
