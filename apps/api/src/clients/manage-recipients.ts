import { Injectable } from '@nestjs/common';
import type { AddRecipientRequest, Recipient } from '@unbrace/shared/clients';
import type { ClientId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { clientRecordOf, refuseOthers } from './find-client.ts';
import { RecipientsRepository } from './recipients.repository.ts';

/** Whom a client books for; by the client for their own, by the desk for anybody's. */
@Injectable()
export class ManageRecipients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  list(actor: Actor, clientId: ClientId): Promise<Recipient[]> {
    refuseOthers(actor, clientId);
    return this.database.transaction(actor.clinicId, async (tx) => {
      await clientRecordOf(tx, clientId);
      return new RecipientsRepository(tx).of(clientId);
    });
  }

  /** @throws Problem not-found, invalid for a second "self" */
  add(actor: Actor, clientId: ClientId, request: AddRecipientRequest): Promise<Recipient> {
    refuseOthers(actor, clientId);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await clientRecordOf(tx, clientId);
      const recipients = new RecipientsRepository(tx);
      const known = await recipients.of(clientId);
      if (request.relationship === 'self' && known.some(({ relationship }) => relationship === 'self'))
        throw new ValidationProblem([{ path: 'relationship', message: 'is there already' }]);
      const id = await recipients.add({ clientId, ...request }, now);
      await new AuditLog(tx, now).record(actor, 'recipient-added', { kind: 'recipient', id });
      return { id, clientId, ...request, retired: false };
    });
  }
}
