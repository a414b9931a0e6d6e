import { Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import { AnswerOnce } from './http/answer-once.ts';
import { Clock, SystemClock } from './clock/clock.ts';
import { Config, readConfig } from './config/config.ts';
import { Vault } from './crypto/vault.ts';
import { Database } from './database/database.ts';
import { Listener } from './database/listener.ts';
import { logging } from './http/logging.ts';
import { LogSink } from './http/log-sink.ts';
import { SweepIdempotencyKeys } from './http/sweep-idempotency-keys.ts';
import { Throttle } from './http/throttle.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { Sweeps } from './jobs/sweeps.ts';
import { Tasks } from './jobs/tasks.ts';

/** What every feature stands on: configuration, time, the database, sealing, throttling. */
@Global()
@Module({
  imports: [LoggerModule.forRootAsync({ inject: [Config, LogSink], useFactory: logging })],
  providers: [
    { provide: Config, useFactory: () => readConfig() },
    { provide: Clock, useClass: SystemClock },
    { provide: LogSink, useFactory: () => pino.destination(1) },
    Database,
    Listener,
    Vault,
    Throttle,
    AnswerOnce,
    Tasks,
    Sweeps,
    JobRunner,
    SweepIdempotencyKeys,
  ],
  exports: [
    LogSink,
    Config,
    Clock,
    Database,
    Listener,
    Vault,
    Throttle,
    AnswerOnce,
    Tasks,
    Sweeps,
    JobRunner,
  ],
})
export class PlatformModule {}
