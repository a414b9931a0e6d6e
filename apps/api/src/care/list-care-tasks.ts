import { Injectable } from '@nestjs/common';
import type { CareTaskView, CareTaskViews } from '@unbrace/shared/care';
import { toText } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { type CareTaskRecord, CareTasksRepository, type JoinedReason } from './care-tasks.repository.ts';
import { openWords } from './sealed-words.ts';
import { reasonsOf } from './task-reasons.ts';

/** Whom the clinical lead gets back to, what is due first in front. Each look at a reason is logged. */
@Injectable()
export class ListCareTasks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  execute(actor: Actor): Promise<z.infer<typeof CareTaskViews>> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const items: CareTaskView[] = [];
      const repository = new CareTasksRepository(tx);
      const tasks = await repository.openOnes();
      const joined = await repository.joinedTo(tasks.map(({ id }) => id));
      for (const task of tasks) {
        const theirs = joined.filter(({ taskId }) => taskId === task.id);
        items.push(await this.view(tx, actor, task, theirs));
      }
      return { items, nextCursor: null };
    });
  }

  private async view(
    tx: Tx,
    actor: Actor,
    task: CareTaskRecord,
    joined: readonly JoinedReason[],
  ): Promise<CareTaskView> {
    const { id, kind, recipientId } = task;
    const { name, phone } = await recipientOf(tx, recipientId);
    const { tier, reasons } = await reasonsOf(tx, this.vault, task, joined);
    await new AuditLog(tx, this.clock.now()).record(actor, 'care-task-read', { kind: 'care-task', id });
    return {
      id,
      kind,
      recipient: name,
      phone,
      openedAt: toText(task.createdAt),
      dueAt: toText(task.dueAt),
      question: await openWords(tx, this.vault, 'sealed_question', id, task.sealedQuestion),
      tier,
      reasons: [...reasons],
    };
  }
}
