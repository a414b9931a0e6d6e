import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import type { ClinicId } from '@unbrace/shared/kernel';
import { Config } from '../config/config.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { type Readiness, readinessOf, readinessQuery, unreachable } from './readiness.ts';
import { isTransient } from './violations.ts';

/** One transaction of one clinic. Repositories take it; nothing outlives it. */
export interface Tx {
  readonly clinicId: ClinicId;
  readonly db: Prisma.TransactionClient;
}

/** A transaction without a tenant: row security shows it no clinic's rows, only the SECURITY DEFINER doors. */
export type GlobalTx = Prisma.TransactionClient;

/** Who waits for a connection in a rush is served late rather than not at all. */
const limits = { maxWait: 15_000, timeout: 15_000 };
const attempts = 3;

/** The one door to PostgreSQL. No outside call is made inside a transaction; effects are outbox rows. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly prisma: PrismaClient;

  constructor(config: Config) {
    const adapter = new PrismaPg({
      connectionString: config.appDatabaseUrl,
      max: 20,
      application_name: 'unbrace',
    });
    this.prisma = new PrismaClient({ adapter });
  }

  /** Runs `work` for one clinic: all of it or nothing. Deadlocks and serialization failures are tried again. */
  transaction<T>(clinicId: ClinicId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(async (db) => {
      await db.$executeRaw`SELECT set_config('app.clinic_id', ${clinicId}, true)`;
      return work({ clinicId, db });
    });
  }

  /** Runs `work` before a clinic is known: signing in, finding a clinic by its slug. */
  global<T>(work: (db: GlobalTx) => Promise<T>): Promise<T> {
    return this.retrying(work);
  }

  async readiness(): Promise<Readiness> {
    try {
      return readinessOf(await this.prisma.$queryRawUnsafe(readinessQuery));
    } catch {
      return unreachable;
    }
  }

  /** Last of all: requests and jobs that are still running need it. */
  async onApplicationShutdown(): Promise<void> {
    await this.prisma.$disconnect();
  }

  private async retrying<T>(work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.prisma.$transaction(work, limits);
      } catch (error) {
        if (attempt >= attempts || !isTransient(error)) throw error;
      }
    }
  }
}
