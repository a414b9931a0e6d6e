import { Injectable } from '@nestjs/common';
import type { SetWorkRulesRequest, WorkRules } from '@unbrace/shared/availability';
import type { TherapistId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { workRulesOf, writeWorkRules } from '../therapists/work-rules.ts';
import { withoutStranding } from './without-stranding.ts';

/** Where a therapist goes, as drawn, and when they rest. Visits that no longer fit are listed, like those of other hours. */
@Injectable()
export class SetWorkRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  show(actor: Actor, id: TherapistId): Promise<WorkRules> {
    return this.database.transaction(actor.clinicId, (tx) => workRulesOf(tx, id));
  }

  /** @throws Problem not-found, availability/strands-visits */
  execute(actor: Actor, id: TherapistId, { stranded, ...rules }: SetWorkRulesRequest): Promise<WorkRules> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await withoutStranding(tx, id, { stranded, actor, now }, () => writeWorkRules(tx, id, rules));
      await new AuditLog(tx, now).record(actor, 'work-rules-set', { kind: 'therapist', id });
      return rules;
    });
  }
}
