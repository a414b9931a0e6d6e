import { Injectable } from '@nestjs/common';
import type { CareDocumentId, DocumentView, DocumentViews } from '@unbrace/shared/care';
import { notFound } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { ownClientId } from '../clients/find-client.ts';
import { recipientsOfClient } from '../clients/find-recipient.ts';
import { type Actor, hasRole } from '../identity/actor.ts';
import { answersFor } from '../intake/answers-for.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { CareDocumentsRepository, type DocumentRecord } from './care-documents.repository.ts';
import type { ReadFile } from './read-file.ts';
import { openFile } from './sealed-document.ts';
import { documentViewOf } from './view-document.ts';

/** The clinical lead's documents to decide on, a client's own, and the file itself. Each look is logged. */
@Injectable()
export class LookAtDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  list(actor: Actor): Promise<z.infer<typeof DocumentViews>> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const documents = hasRole(actor, 'clinical_lead')
        ? await new CareDocumentsRepository(tx).waiting()
        : await this.own(tx, actor);
      const items: DocumentView[] = [];
      for (const document of documents) {
        await this.log(tx, actor, 'document-listed', document.id);
        items.push(await documentViewOf(tx, this.vault, document));
      }
      return { items, nextCursor: null };
    });
  }

  /** @throws Problem not-found */
  file(actor: Actor, id: CareDocumentId): Promise<ReadFile> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const sealed = await new CareDocumentsRepository(tx).fileOf(id);
      if (!sealed) throw notFound(undefined);
      await this.log(tx, actor, 'document-read', id);
      return openFile(tx, this.vault, id, sealed);
    });
  }

  private async own(tx: Tx, actor: Actor): Promise<DocumentRecord[]> {
    const found: DocumentRecord[] = [];
    for (const person of await recipientsOfClient(tx, ownClientId(actor))) {
      if (await answersFor(tx, this.vault, actor, person, this.clock.now()))
        found.push(...(await new CareDocumentsRepository(tx).of(person.id)));
    }
    return found;
  }

  private log(tx: Tx, actor: Actor, action: string, id: CareDocumentId): Promise<void> {
    return new AuditLog(tx, this.clock.now()).record(actor, action, { kind: 'document', id });
  }
}
