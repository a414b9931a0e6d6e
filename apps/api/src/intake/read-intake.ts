import { Injectable } from '@nestjs/common';
import type { IntakeView } from '@unbrace/shared/intake';
import type { IntakeId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import type { IntakeActor } from './intake-actor.ts';
import { ownIntake } from './own-intake.ts';
import { viewOf } from './view-intake.ts';

/** Shows a person their own form, to go on with it or to read what was sent. */
@Injectable()
export class ReadIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(who: IntakeActor, id: IntakeId): Promise<IntakeView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const own = await ownIntake(tx, this.vault, who, id, now);
      await new AuditLog(tx, now).record(who.audited, 'intake-read', { kind: 'intake', id });
      return viewOf(tx, this.vault, own);
    });
  }
}
