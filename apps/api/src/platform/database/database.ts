import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ClinicId } from '@unbrace/shared/kernel';
import { escapeLiteral, Pool, type PoolClient } from 'pg';
import { Config } from '../config/config.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { lendingPrisma, prismaWithin } from './prisma-within.ts';
import { type Readiness, readinessOf, readinessQuery, unreachable } from './readiness.ts';
import { type Sql, sqlOn } from './sql.ts';
import { isTransient } from './violations.ts';

/** One transaction of one clinic. Repositories take it; nothing outlives it. */
export interface Tx {
  readonly clinicId: ClinicId;
  /** For hot paths: prepared, pipelined, nothing in between. */
  readonly sql: Sql;
  /** For the rest; it is the same connection. */
  readonly db: Prisma.TransactionClient;
}

/** What a statement of a hot path needs. */
export type SqlTx = Pick<Tx, 'clinicId' | 'sql'>;

/** A transaction without a tenant: row security shows it no clinic's rows, only the SECURITY DEFINER doors. */
export type GlobalTx = Prisma.TransactionClient;

/** Who waits for a connection, a lock or an answer in a rush is served late rather than not at all. */
const mostMs = 15_000;
const attempts = 3;

/** The one door to PostgreSQL. No outside call is made inside a transaction; effects are outbox rows. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly prisma: PrismaClient = lendingPrisma();
  /** One statement before a clinic is known, a transaction by itself. */
  readonly sql: Sql;

  constructor(config: Config) {
    this.pool = new Pool({
      connectionString: config.appDatabaseUrl,
      max: 20,
      application_name: 'unbrace',
      connectionTimeoutMillis: mostMs,
      statement_timeout: mostMs,
      idle_in_transaction_session_timeout: mostMs,
      pipeline: true,
    });
    // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.sql = sqlOn(this.pool);
  }

  /** Runs `work` for one clinic: all of it or nothing. Deadlocks and serialization failures are tried again. */
  transaction<T>(clinicId: ClinicId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying((connection) =>
      this.within(connection, `BEGIN; ${tenant(clinicId)}`, (inside) => work({ clinicId, ...inside })),
    );
  }

  /** One statement for one clinic, in one round trip: it is committed without waiting for its answer. */
  statement<T>(clinicId: ClinicId, ask: (tx: SqlTx) => Promise<T>): Promise<T> {
    return this.retrying(async (connection) => {
      const begun = connection.query(`BEGIN; ${tenant(clinicId)}`);
      const answer = ask({ clinicId, sql: sqlOn(connection) });
      const [, answered] = await Promise.all([begun, answer, connection.query('COMMIT')]);
      return answered;
    });
  }

  /** Runs `work` before a clinic is known: signing in, finding a clinic by its slug. */
  global<T>(work: (db: GlobalTx) => Promise<T>): Promise<T> {
    return this.retrying((connection) => this.within(connection, 'BEGIN', ({ db }) => work(db)));
  }

  async readiness(): Promise<Readiness> {
    try {
      return readinessOf((await this.pool.query(readinessQuery)).rows);
    } catch {
      return unreachable;
    }
  }

  /** Last of all: requests and jobs that are still running need it. */
  async onApplicationShutdown(): Promise<void> {
    await this.prisma.$disconnect();
    await this.pool.end();
  }

  private async within<T>(
    connection: PoolClient,
    begin: string,
    work: (inside: Pick<Tx, 'sql' | 'db'>) => Promise<T>,
  ): Promise<T> {
    // Not waited for: it travels with the first statement.
    const begun = connection.query(begin);
    begun.catch(() => undefined);
    const prisma = prismaWithin(this.prisma, connection, mostMs);
    let over = false;
    const sql = sqlOn(connection, () => over);
    try {
      const result = await work({ sql, db: prisma.db });
      over = true;
      await prisma.end();
      await begun;
      const { command } = await connection.query('COMMIT');
      // PostgreSQL answers so when a statement failed and the work went on as if it had not.
      if (command !== 'COMMIT') throw new Error('a failed transaction was to be committed');
      return result;
    } catch (error) {
      over = true;
      await prisma.end();
      await connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  private async retrying<T>(work: (connection: PoolClient) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const connection = await this.pool.connect();
      try {
        return await work(connection);
      } catch (error) {
        if (attempt >= attempts || !isTransient(error)) throw error;
      } finally {
        connection.release();
      }
    }
  }
}

function tenant(clinicId: ClinicId): string {
  return `SELECT set_config('app.clinic_id', ${escapeLiteral(clinicId)}, true)`;
}
