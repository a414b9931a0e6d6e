import { Injectable } from '@nestjs/common';
import { conflict } from '@unbrace/shared/kernel';
import { type RulesView, type TightenRequest, tightenOnly } from '@unbrace/shared/triage';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ReadRules } from './read-rules.ts';
import { ThresholdsRepository } from './thresholds.repository.ts';

const changedMeanwhile = 'Somebody changed the thresholds meanwhile. Look at them again.';

/** Makes thresholds stricter for this clinic, from the next answers on. What was set before stays in the history. */
@Injectable()
export class TightenThresholds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: ReadRules,
  ) {}

  /** @throws Problem triage/threshold-loosened with their names, conflict when the version seen is no longer the newest */
  execute(actor: Actor, { version, changes }: TightenRequest): Promise<RulesView> {
    tightenOnly(changes);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const repository = new ThresholdsRepository(tx);
      const latest = await repository.latest();
      if ((latest?.version ?? 0) !== version) throw conflict(undefined, changedMeanwhile);
      const next = { version: version + 1, changes, setByUserId: actor.userId, createdAt: now };
      if (!(await repository.add(next))) throw conflict(undefined, changedMeanwhile);
      await new AuditLog(tx, now).record(actor, 'thresholds-tightened', {
        kind: 'clinic',
        id: actor.clinicId,
      });
      return this.rules.view(tx);
    });
  }
}
