import { Injectable } from '@nestjs/common';
import { callNotRecorded } from '@unbrace/shared/bookings';
import type { CareTaskId, EndCareTaskRequest } from '@unbrace/shared/care';
import { conflict, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { clearOwedCalls } from '../bookings/owed-call.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { CareTasksRepository } from './care-tasks.repository.ts';
import { sealWords } from './sealed-words.ts';
import { tellAnswered } from './tell-answered.ts';

/** The clinical lead has seen to it, with a note. A call that was made also ends the holds that wait for it alone. The note of a review is its answer: the person is told that there is one. */
@Injectable()
export class EndCareTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found, bookings/call-not-recorded, conflict when somebody else was quicker */
  async execute(actor: Actor, id: CareTaskId, { note, call }: EndCareTaskRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const tasks = new CareTasksRepository(tx);
      const task = await tasks.find(id);
      if (!task) throw notFound(undefined);
      if (task.kind === 'call_first') {
        if (call === null) throw callNotRecorded(undefined);
        if (task.doneAt === null)
          await clearOwedCalls(tx, this.vault, actor, { recipientId: task.recipientId, note, call }, now);
      }
      const sealedNote = await sealWords(tx, this.vault, 'sealed_note', id, note, call);
      if (!(await tasks.end(id, { userId: actor.userId, sealedNote }, now)))
        throw conflict(undefined, 'Somebody else has seen to this already.');
      const done = task.kind === 'review' ? 'review-answered' : 'followed-up';
      await new AuditLog(tx, now).record(actor, done, { kind: 'care-task', id });
      if (task.kind === 'review') await tellAnswered(tx, task, this.config.publicUrl, now);
    });
  }
}
