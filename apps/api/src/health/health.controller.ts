import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { problem } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { AllowAnybody } from '../identity/allow.ts';
import { Database } from '../platform/database/database.ts';
import { Replies } from '../platform/http/replies.ts';

const Alive = z.object({ status: z.literal('ok') }).meta({ id: 'Alive' });
const Parts = z.object({ database: z.string(), tables: z.string(), jobs: z.string() });
const Ready = z.object({ status: z.literal('ok'), parts: Parts }).meta({ id: 'Ready' });

/** The details name the part that is missing. */
const notReady = problem('not-ready', 503, 'Not ready yet; please try again in a moment', Parts);

/** What a supervisor asks: is the process alive, and can it serve. */
@ApiTags('health')
@Controller()
@AllowAnybody()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('healthz')
  @Replies(Alive)
  alive() {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Replies(Ready)
  async ready() {
    const parts = await this.database.readiness();
    if (Object.values(parts).some((part) => part !== 'ok')) throw notReady({ ...parts });
    return { status: 'ok', parts };
  }
}
