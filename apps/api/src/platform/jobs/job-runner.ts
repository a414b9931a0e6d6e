import {
  Injectable,
  Logger as NestLogger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Logger, parseCronItems, run, type Runner, type RunnerOptions, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { z } from 'zod';
import { Config } from '../config/config.ts';
import { Sweeps } from './sweeps.ts';
import { Tasks } from './tasks.ts';

const everyMinute = '* * * * *';
const log = new NestLogger('Queue');

/** Works off the queue: inside the API's process, or alone in a worker's. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly pool: Pool;
  private runner: Runner | undefined;

  constructor(
    private readonly config: Config,
    private readonly tasks: Tasks,
    sweeps: Sweeps,
  ) {
    this.pool = new Pool({
      connectionString: config.jobsDatabaseUrl,
      max: 6,
      application_name: 'unbrace jobs',
    });
    // A connection that breaks, idle or in use, is replaced; without listeners it would end the process.
    const broke = ({ name }: Error) => log.warn(`a connection broke: ${name}`);
    this.pool.on('error', broke).on('connect', (client) => client.on('error', broke));
    tasks.register('sweep', z.unknown(), () => sweeps.runAll());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.workerInProcess) await this.start();
  }

  async start(): Promise<void> {
    this.runner ??= await run({
      ...this.options(),
      concurrency: 4,
      // A sweep that could not run is not made up for: the next one does all that is due.
      parsedCronItems: parseCronItems([
        {
          task: 'sweep',
          match: everyMinute,
          options: { jobKey: 'sweep', maxAttempts: 1, backfillPeriod: 0 },
        },
      ]),
    });
  }

  /** Works off what is due now and returns. */
  async drain(): Promise<void> {
    await runOnce(this.options());
  }

  /** Running jobs end before the process does; what they did not finish is tried again. */
  async onModuleDestroy(): Promise<void> {
    await this.runner?.stop();
    this.runner = undefined;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private options(): RunnerOptions {
    return {
      pgPool: this.pool,
      noHandleSignals: true,
      taskList: this.tasks.list(),
      logger: new Logger(() => logDiscreetly),
    };
  }
}

/** The queue tells of every job at `info`; ours are logged by the tasks themselves. */
function logDiscreetly(level: string, message: string): void {
  if (level === 'error') log.error(message);
  else if (level === 'warning') log.warn(message);
  else log.debug(message);
}
