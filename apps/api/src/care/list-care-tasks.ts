import { Injectable } from '@nestjs/common';
import type { CareTaskView, CareTaskViews } from '@unbrace/shared/care';
import { toText } from '@unbrace/shared/kernel';
import { decisionOf } from '@unbrace/shared/triage';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { type CareTaskRecord, CareTasksRepository } from './care-tasks.repository.ts';
import { openWords } from './sealed-words.ts';

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
      for (const task of await new CareTasksRepository(tx).open())
        items.push(await this.view(tx, actor, task));
      return { items, nextCursor: null };
    });
  }

  private async view(tx: Tx, actor: Actor, task: CareTaskRecord): Promise<CareTaskView> {
    const { id, kind, recipientId, intakeId } = task;
    const { name, phone } = await recipientOf(tx, recipientId);
    const outcome = await readOutcome(tx, this.vault, intakeId);
    const seen = await openWords(tx, this.vault, 'sealed_reason', id, task.sealedReason);
    await new AuditLog(tx, this.clock.now()).record(actor, 'care-task-read', { kind: 'care-task', id });
    return {
      id,
      kind,
      recipient: name,
      phone,
      openedAt: toText(task.createdAt),
      dueAt: toText(task.dueAt),
      question: await openWords(tx, this.vault, 'sealed_question', id, task.sealedQuestion),
      tier: outcome?.tier ?? null,
      // A form that was stopped half-way counts what is open as the strictest: only what stopped it is the reason.
      reasons:
        seen?.split('\n') ??
        (outcome?.flags ?? [])
          .filter((flag) => decisionOf(flag.tier) === (kind === 'call_first' ? 'hold' : 'block'))
          .map(({ full }) => full.text),
    };
  }
}
