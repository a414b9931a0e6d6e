import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { idleLifeMs } from './session-life.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Removes the sessions that have ended by silence or age. */
@Injectable()
export class SweepSessions implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('sessions', () => this.execute());
  }

  async execute(): Promise<void> {
    await this.database.global((db) => new SessionsRepository(db).sweep(this.clock.now(), idleLifeMs));
  }
}
