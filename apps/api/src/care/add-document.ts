import { Injectable } from '@nestjs/common';
import type { AddDocumentRequest, CareDocumentId, DocumentView } from '@unbrace/shared/care';
import { notFound } from '@unbrace/shared/kernel';
import { visitStart } from '../bookings/visit-start.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { type Actor, hasRole } from '../identity/actor.ts';
import { answersFor } from '../intake/answers-for.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { CareDocumentsRepository } from './care-documents.repository.ts';
import { draftDocument, keepFile } from './keep-document.ts';

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
      const { recipientId, bookingId } = request;
      await this.refuseOthers(tx, actor, recipientId);
      if (bookingId !== null && (await visitStart(tx, bookingId))?.recipientId !== recipientId)
        throw notFound(undefined);
      return draftDocument(tx, this.vault, request, actor.userId, this.clock.now());
    });
  }

  /** @throws Problem not-found, care/document-unreadable, conflict when its file is there already */
  async takeFile(actor: Actor, id: CareDocumentId, body: unknown): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const document = await new CareDocumentsRepository(tx).find(id);
      if (!document) throw notFound(undefined);
      await this.refuseOthers(tx, actor, document.recipientId);
      await keepFile(tx, this.vault, id, body, actor, this.clock.now());
    });
  }

  private async refuseOthers(tx: Tx, actor: Actor, recipientId: DocumentView['recipientId']): Promise<void> {
    const person = await recipientOf(tx, recipientId);
    if (hasRole(actor, 'clinical_lead')) return;
    if (!(await answersFor(tx, this.vault, actor, person, this.clock.now()))) throw notFound(undefined);
  }
}
