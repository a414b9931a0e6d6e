import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient, type QueryConfig } from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

/** The connection of the transaction in which Prisma is being asked for the first time. */
const connectionOf = new AsyncLocalStorage<PoolClient>();
/** Beginning and ending are the business of the transaction that lends its connection. */
const ours = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const nothing = { fields: [], rows: [], rowCount: 0 };
/** PostgreSQL keeps the plan of a named statement as long as its connection: those of usual queries, not of any length of list. */
const mostNames = 200;

/** Instead of a connection of its own, Prisma gets the one that is lent to it. */
class LentConnections extends Pool {
  override connect(): Promise<PoolClient> {
    const connection = connectionOf.getStore();
    if (!connection) throw new Error('Prisma is asked only within a transaction');
    const lent = {
      query: (asked: QueryConfig) =>
        ours.has(asked.text) ? Promise.resolve(nothing) : connection.query(asked),
      on: () => lent,
      removeListener: () => lent,
      release: () => undefined,
    };
    // All that the adapter's transactions use of a connection.
    return Promise.resolve(lent as unknown as PoolClient);
  }
}

/** One Prisma for all connections: each transaction lends it its own. */
export function lendingPrisma(): PrismaClient {
  const names = new Map<string, string>();
  const statementNameGenerator = ({ sql }: { sql: string }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return '';
    const name = `prisma_${names.size}`;
    names.set(sql, name);
    return name;
  };
  return new PrismaClient({ adapter: new PrismaPg(new LentConnections(), { statementNameGenerator }) });
}

/** Prisma in a transaction that somebody else begins and ends. */
export interface PrismaWithin {
  readonly db: Prisma.TransactionClient;
  /** Lets Prisma forget the transaction; it asks nothing of PostgreSQL. */
  end(): Promise<void>;
}

type Asked = Record<string, (...args: unknown[]) => Promise<unknown>>;

/**
 * Starting Prisma's own transaction costs as much as some queries. So it is started by the first query that is asked of it,
 * and a transaction that needs only `sql` does without.
 */
export function prismaWithin(prisma: PrismaClient, connection: PoolClient, timeout: number): PrismaWithin {
  let opened: Promise<Prisma.TransactionClient> | undefined;
  let over: () => void = () => undefined;
  let ended: Promise<unknown> = Promise.resolve();
  let closed = false;
  const open = () =>
    (opened ??= new Promise((resolve, reject) => {
      if (closed) throw new Error('the transaction of this query is over');
      const work = new Promise<void>((done) => (over = done));
      const whole = (db: Prisma.TransactionClient) => {
        resolve(db);
        return work;
      };
      ended = connectionOf.run(connection, () => prisma.$transaction(whole, { maxWait: timeout, timeout }));
      ended.catch(reject);
    }));
  const asked =
    (of: (db: Prisma.TransactionClient) => unknown, method: string) =>
    async (...args: unknown[]) =>
      (of(await open()) as Asked)[method]?.(...args);
  // `db.$queryRaw` is a call, `db.booking.findFirst` a step and a call.
  const db = new Proxy({} as Prisma.TransactionClient, {
    get: (_, name: string): unknown => {
      if (name.startsWith('$')) return asked((each) => each, name);
      const model = (each: Prisma.TransactionClient): unknown => Reflect.get(each, name);
      return new Proxy({}, { get: (__, method: string) => asked(model, method) });
    },
  });
  return {
    db,
    end: async () => {
      closed = true;
      over();
      await ended.catch(() => undefined);
    },
  };
}
