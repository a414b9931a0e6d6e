import { Injectable } from '@nestjs/common';
import { type AskForReviewRequest, CareTaskId, type CareView, nothingToReview } from '@unbrace/shared/care';
import { type IntakeId, notFound } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { AuditLog } from '../audit/audit-log.ts';
import type { IntakeActor } from '../intake/intake-actor.ts';
import { ownIntake } from '../intake/own-intake.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { CareLocksRepository } from './care-locks.repository.ts';
import { CareTasksRepository } from './care-tasks.repository.ts';
import { followUpWithin } from './red-flag-raised.ts';
import { sealWords } from './sealed-words.ts';
import { careOf } from './view-care.ts';

/** A person asks a person to look at what software stopped, and reads the answer. Asked twice, it is one request. */
@Injectable()
export class AskForReview {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, care/nothing-to-review */
  execute(who: IntakeActor, id: IntakeId, { question }: AskForReviewRequest): Promise<CareView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId } = (await ownIntake(tx, this.vault, who, id, now)).intake;
      const lock = await new CareLocksRepository(tx).openOf(recipientId);
      if (!lock) throw nothingToReview(undefined);
      const taskId = CareTaskId.parse(uuid());
      const added = await new CareTasksRepository(tx).add({
        id: taskId,
        recipientId,
        intakeId: lock.intakeId,
        kind: 'review',
        dueAt: now + followUpWithin,
        createdAt: now,
        sealedQuestion: await sealWords(tx, this.vault, 'sealed_question', taskId, question),
        sealedReason: null,
      });
      if (added)
        await new AuditLog(tx, now).record(who.audited, 'review-asked', { kind: 'care-task', id: taskId });
      const care = await careOf(tx, this.vault, recipientId);
      if (!care) throw nothingToReview(undefined);
      return care;
    });
  }

  /** @throws Problem not-found, also when nothing was stopped */
  read(who: IntakeActor, id: IntakeId): Promise<CareView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId } = (await ownIntake(tx, this.vault, who, id, now)).intake;
      const care = await careOf(tx, this.vault, recipientId);
      if (!care) throw notFound(undefined);
      await new AuditLog(tx, now).record(who.audited, 'care-read', { kind: 'recipient', id: recipientId });
      return care;
    });
  }
}
