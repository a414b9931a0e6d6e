import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock/clock.ts';
import { Config, readConfig } from './config/config.ts';
import { Vault } from './crypto/vault.ts';
import { Database } from './database/database.ts';
import { logging } from './http/logging.ts';
import { Throttle } from './http/throttle.ts';
import { LoggerModule } from 'nestjs-pino';

/** What every feature stands on: configuration, time, the database, sealing, throttling. */
@Global()
@Module({
  imports: [LoggerModule.forRootAsync({ inject: [Config], useFactory: logging })],
  providers: [
    { provide: Config, useFactory: () => readConfig() },
    { provide: Clock, useClass: SystemClock },
    Database,
    Vault,
    Throttle,
  ],
  exports: [Config, Clock, Database, Vault, Throttle],
})
export class PlatformModule {}
