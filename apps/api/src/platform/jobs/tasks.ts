import { Injectable, Logger } from '@nestjs/common';
import type { TaskList } from 'graphile-worker';
import type { z } from 'zod';

type Handle = (payload: unknown) => Promise<void>;

/** The work that features do after a commit. Each feature registers its own when its module starts. */
@Injectable()
export class Tasks {
  private readonly log = new Logger('Jobs');
  private readonly handlers = new Map<string, Handle>();

  /** Work is done at least once: `handle` must be harmless when it is repeated. */
  register<Schema extends z.ZodType>(
    name: string,
    payload: Schema,
    handle: (payload: z.output<Schema>) => Promise<void>,
  ): void {
    if (this.handlers.has(name)) throw new Error(`two features do ${name}`);
    this.handlers.set(name, async (given) => handle(payload.parse(given)));
  }

  list(): TaskList {
    return Object.fromEntries(
      [...this.handlers].map(([name, handle]) => [name, this.discreetly(name, handle)]),
    );
  }

  /** The queue keeps and logs the message of what a job throws; ours can quote an address, so only its kind goes on. */
  private discreetly(name: string, handle: Handle): Handle {
    return async (payload) => {
      const failure = await handle(payload).then(() => null, kindOf);
      if (failure === null) return;
      this.log.warn({ task: name, kind: failure }, 'job failed');
      throw new Error(`${name} failed: ${failure}`);
    };
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
