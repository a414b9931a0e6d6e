import { Injectable } from '@nestjs/common';
import type { StrandedChoice } from '@unbrace/shared/availability';
import type { TherapistId } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { AuditLog } from '../audit/audit-log.ts';
import { lockTime } from '../availability/lock-time.ts';
import { settleStranded, visitsToCome } from '../availability/settle-stranded.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { therapistOf } from './list-therapists.ts';
import { TherapistsRepository } from './therapists.repository.ts';

/** Takes a therapist out of what is offered, and back. Their past visits keep their name. */
@Injectable()
export class RetireTherapist {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, availability/strands-visits when visits are to come and nothing is said about them */
  execute(actor: Actor, id: TherapistId, stranded: StrandedChoice): Promise<Therapist> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await therapistOf(tx, id);
      await lockTime(tx, [id]);
      await settleStranded(tx, await visitsToCome(tx, id, now), stranded, actor, now);
      await new TherapistsRepository(tx).setRetired(id, now);
      await new AuditLog(tx, now).record(actor, 'therapist-retired', { kind: 'therapist', id });
      return therapistOf(tx, id);
    });
  }

  /** @throws Problem not-found */
  revive(actor: Actor, id: TherapistId): Promise<Therapist> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      await therapistOf(tx, id);
      await new TherapistsRepository(tx).setRetired(id, null);
      await new AuditLog(tx, this.clock.now()).record(actor, 'therapist-revived', { kind: 'therapist', id });
      return therapistOf(tx, id);
    });
  }
}
