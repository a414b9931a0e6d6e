import { Injectable } from '@nestjs/common';
import type { CareView, CareViews } from '@unbrace/shared/care';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { ownClientId } from '../clients/find-client.ts';
import { recipientsOfClient } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { answersFor } from '../intake/answers-for.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { careOf } from './view-care.ts';

/** What follows the red flags of a client and of their children. Another adult's is theirs alone. */
@Injectable()
export class ListOwnCare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  execute(actor: Actor): Promise<z.infer<typeof CareViews>> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const items: CareView[] = [];
      for (const person of await recipientsOfClient(tx, ownClientId(actor))) {
        if (!(await answersFor(tx, this.vault, actor, person, now))) continue;
        const care = await careOf(tx, this.vault, person.id);
        if (!care) continue;
        await new AuditLog(tx, now).record(actor, 'care-read', { kind: 'recipient', id: person.id });
        items.push(care);
      }
      return { items, nextCursor: null };
    });
  }
}
