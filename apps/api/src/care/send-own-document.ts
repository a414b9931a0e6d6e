import { Injectable } from '@nestjs/common';
import type { CareDocumentId, DocumentView, DocumentViews, OwnDocumentRequest } from '@unbrace/shared/care';
import { type IntakeId, notFound } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import type { IntakeActor } from '../intake/intake-actor.ts';
import { ownIntake } from '../intake/own-intake.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { CareDocumentsRepository } from './care-documents.repository.ts';
import { draftDocument, keepFile } from './keep-document.ts';
import { documentViewOf } from './view-document.ts';

/** A clinician's document from whoever gave the answers that ask for it: by their private link, or signed in. */
@Injectable()
export class SendOwnDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(who: IntakeActor, intakeId: IntakeId, request: OwnDocumentRequest): Promise<DocumentView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId, bookingId } = (await ownIntake(tx, this.vault, who, intakeId, now)).intake;
      const userId = who.by === 'client' ? who.audited.userId : null;
      return draftDocument(tx, this.vault, { ...request, recipientId, bookingId }, userId, now);
    });
  }

  /** @throws Problem not-found, care/document-unreadable, conflict when its file is there already */
  async takeFile(who: IntakeActor, intakeId: IntakeId, id: CareDocumentId, body: unknown): Promise<void> {
    await this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId } = (await ownIntake(tx, this.vault, who, intakeId, now)).intake;
      const document = await new CareDocumentsRepository(tx).find(id);
      if (document?.recipientId !== recipientId) throw notFound(undefined);
      await keepFile(tx, this.vault, id, body, who.audited, now);
    });
  }

  /** What was sent for this person, and where it stands. @throws Problem not-found */
  list(who: IntakeActor, intakeId: IntakeId): Promise<z.infer<typeof DocumentViews>> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { recipientId } = (await ownIntake(tx, this.vault, who, intakeId, now)).intake;
      const items: DocumentView[] = [];
      for (const document of await new CareDocumentsRepository(tx).of(recipientId)) {
        await new AuditLog(tx, now).record(who.audited, 'document-listed', {
          kind: 'document',
          id: document.id,
        });
        items.push(await documentViewOf(tx, this.vault, document));
      }
      return { items, nextCursor: null };
    });
  }
}
