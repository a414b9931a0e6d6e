import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Actor } from './actor.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Ends this session, or all of the user's sessions on every device. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async here(token: string): Promise<void> {
    await this.database.global((db) => new SessionsRepository(db).close(token));
  }

  async everywhere(actor: Actor): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      await new SessionsRepository(tx.db).closeAll(actor.userId);
      await new AuditLog(tx, this.clock.now()).record(actor, 'signed-out-everywhere', {
        kind: 'user',
        id: actor.userId,
      });
    });
  }
}
