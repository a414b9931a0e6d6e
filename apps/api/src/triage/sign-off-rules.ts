import { Injectable } from '@nestjs/common';
import { conflict } from '@unbrace/shared/kernel';
import { ruleSet, type RulesView, type SignOffRequest } from '@unbrace/shared/triage';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ReadRules } from './read-rules.ts';
import { thresholdsOf } from './thresholds-of.ts';
import { ThresholdsRepository } from './thresholds.repository.ts';

/** Records which registered clinician has signed off the rules and thresholds that are in force. */
@Injectable()
export class SignOffRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: ReadRules,
  ) {}

  /** @throws Problem conflict when other rules or thresholds are in force than those that were read */
  execute(actor: Actor, { ruleSetVersion, thresholdsVersion, ...by }: SignOffRequest): Promise<RulesView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const inForce = await thresholdsOf(tx);
      if (ruleSetVersion !== ruleSet.version || thresholdsVersion !== inForce.thresholdsVersion) {
        throw conflict(undefined, 'Rules or thresholds have changed meanwhile. Read them again.');
      }
      await new ThresholdsRepository(tx).signOff({
        ...by,
        ruleSet: ruleSetVersion,
        thresholdsVersion,
        recordedByUserId: actor.userId,
        createdAt: now,
      });
      await new AuditLog(tx, now).record(actor, 'rules-signed-off', { kind: 'clinic', id: actor.clinicId });
      return this.rules.view(tx);
    });
  }
}
