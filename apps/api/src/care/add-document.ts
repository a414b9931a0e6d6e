import { Injectable } from '@nestjs/common';
import {
  type AddDocumentRequest,
  CareDocumentId,
  documentUnreadable,
  type DocumentView,
} from '@unbrace/shared/care';
import { conflict, notFound } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { AuditLog } from '../audit/audit-log.ts';
import { visitStart } from '../bookings/visit-start.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { type Actor, hasRole } from '../identity/actor.ts';
import { answersFor } from '../intake/answers-for.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { CareDocumentsRepository } from './care-documents.repository.ts';
import { readFile } from './read-file.ts';
import { sealAbout, sealFile } from './sealed-document.ts';
import { documentViewOf } from './view-document.ts';

/** Takes a clinician's document: first what it is, then the file. By the person, or by the clinical lead for them. */
@Injectable()
export class AddDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, request: AddDocumentRequest): Promise<DocumentView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId, bookingId, validUntil, clinician, scope, datedOn } = request;
      await this.refuseOthers(tx, actor, recipientId);
      if (bookingId !== null && (await visitStart(tx, bookingId))?.recipientId !== recipientId)
        throw notFound(undefined);
      const id = CareDocumentId.parse(uuid());
      const sealed = await sealAbout(tx, this.vault, id, { clinician, scope, datedOn, note: null });
      const document = {
        id,
        recipientId,
        bookingId,
        state: 'draft',
        validUntil,
        createdAt: now,
        sealed,
      } as const;
      await new CareDocumentsRepository(tx).add({ ...document, uploadedByUserId: actor.userId });
      return documentViewOf(tx, this.vault, document);
    });
  }

  /** @throws Problem not-found, care/document-unreadable, conflict when its file is there already */
  async takeFile(actor: Actor, id: CareDocumentId, body: unknown): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const documents = new CareDocumentsRepository(tx);
      const document = await documents.find(id);
      if (!document) throw notFound(undefined);
      await this.refuseOthers(tx, actor, document.recipientId);
      const file = Buffer.isBuffer(body) ? readFile(body) : null;
      if (!file) throw documentUnreadable(undefined);
      if (!(await documents.arrive(id, await sealFile(tx, this.vault, id, file))))
        throw conflict(undefined, 'The file of this document has been sent already.');
      await new AuditLog(tx, this.clock.now()).record(actor, 'document-sent', { kind: 'document', id });
    });
  }

  private async refuseOthers(tx: Tx, actor: Actor, recipientId: DocumentView['recipientId']): Promise<void> {
    const person = await recipientOf(tx, recipientId);
    if (hasRole(actor, 'clinical_lead')) return;
    if (!(await answersFor(tx, this.vault, actor, person, this.clock.now()))) throw notFound(undefined);
  }
}
