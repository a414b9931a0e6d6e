import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client, type QueryResultRow } from 'pg';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { AppModule } from '../../app.module.ts';
import { configure, fastify, nestOptions } from '../../create-app.ts';
import { Clock, SettableClock } from '../clock/clock.ts';
import { Config, readConfig } from '../config/config.ts';
import { LogSink } from '../http/log-sink.ts';
import { Given } from './given.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** The whole product over a database of its own, listening on a free port. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly given: Given;
  readonly clock: SettableClock;
  /** Everything that was logged, one JSON line each. */
  readonly logs: readonly string[];
  readonly database: TestDatabase;
  /** A browser in which nobody is signed in. */
  anybody(): TestAgent;
  /** Looks into the database past row security. */
  sql<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Closes the application and drops its database; a second application on a shared database drops nothing. */
  stop(): Promise<void>;
}

/** Monday in Sydney, 11:00. */
export const mondayMorning = Date.parse('2026-11-23T00:00:00Z');

// The logger's root is one for the whole process, so the sink is too.
const readers = new Set<string[]>();
const sink: LogSink = {
  write: (line) => {
    for (const logs of readers) logs.push(line);
  },
};

export interface TestAppOptions {
  /** Changes the configuration. */
  readonly env?: Record<string, string>;
  /** Shares the database and the clock of another one, as a second process would. */
  readonly on?: TestApp;
  /** Routes that only the test has. */
  readonly controllers?: Type[];
}

/** Starts the product for HTTP tests. */
export async function startTestApp({
  env = {},
  on,
  controllers = [],
}: TestAppOptions = {}): Promise<TestApp> {
  const database = on?.database ?? (await createTestDatabase());
  const config = testConfig(database, env);
  const clock = on?.clock ?? new SettableClock(mondayMorning);
  const logs: string[] = [];
  readers.add(logs);
  const module = await Test.createTestingModule({ imports: [AppModule], controllers })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(LogSink)
    .useValue(sink)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(fastify(), nestOptions);
  await configure(app);
  await app.listen(0, '127.0.0.1');
  const anybody = () => request.agent(app.getHttpServer());
  return {
    app,
    given: new Given(app, testConfig(database, { ...env, APP_DATABASE_URL: database.databaseUrl }), anybody),
    clock,
    logs,
    database,
    anybody,
    sql: (text, values) => query(database.databaseUrl, text, values),
    stop: async () => {
      await app.close();
      readers.delete(logs);
      if (!on) await database.drop();
    },
  };
}

async function query<Row extends QueryResultRow>(
  url: string,
  text: string,
  values?: unknown[],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The configuration of a product over that database. */
export function testConfig(database: TestDatabase, env: Record<string, string>): Config {
  return readConfig({
    NODE_ENV: 'test',
    UNBRACE_MODE: 'test',
    APP_DATABASE_URL: database.appDatabaseUrl,
    JOBS_DATABASE_URL: database.jobsDatabaseUrl,
    UNBRACE_MASTER_KEY: Buffer.alloc(32, 'test').toString('base64'),
    UNBRACE_PUBLIC_URL: 'http://localhost:3000',
    UNBRACE_WORKER: 'separate',
    ...env,
  });
}
