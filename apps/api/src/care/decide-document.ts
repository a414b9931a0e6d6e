import { Injectable } from '@nestjs/common';
import { localDay, dateOf } from '@unbrace/shared/availability';
import { type CareDocumentId, type DecideDocumentRequest, documentTooShort } from '@unbrace/shared/care';
import { conflict, type Instant, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { clearByDocument } from '../bookings/clear-by-document.ts';
import { visitStart } from '../bookings/visit-start.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { CareDocumentsRepository, type DocumentRecord } from './care-documents.repository.ts';
import { CareLocksRepository } from './care-locks.repository.ts';
import { openAbout, sealAbout } from './sealed-document.ts';
import { tellAnswered } from './tell-answered.ts';

/** The clinical lead accepts or refuses a document with a note. Accepted, it ends the hold that waits for it and lifts the lock, if it was sent since. */
@Injectable()
export class DecideDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found, care/document-too-short, conflict when somebody else was quicker */
  async execute(actor: Actor, id: CareDocumentId, { outcome, note }: DecideDocumentRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const documents = new CareDocumentsRepository(tx);
      const document = await documents.find(id);
      if (!document || document.state === 'draft') throw notFound(undefined);
      if (outcome === 'accepted') await refuseTooShort(tx, document, now);
      const about = await openAbout(tx, this.vault, id, document.sealed);
      const sealed = await sealAbout(tx, this.vault, id, { ...about, note });
      if (!(await documents.decide(id, outcome, { userId: actor.userId, sealed }, now)))
        throw conflict(undefined, 'Somebody else has decided on this document already.');
      await new AuditLog(tx, now).record(actor, `document-${outcome}`, { kind: 'document', id });
      if (outcome === 'accepted') {
        const by = { because: 'document', sentAt: document.createdAt } as const;
        await new CareLocksRepository(tx).lift(document.recipientId, by, actor.userId, now);
        if (document.bookingId !== null)
          await clearByDocument(tx, this.vault, actor, document.bookingId, note, now);
      }
      await tellAnswered(tx, document, this.config.publicUrl, now);
    });
  }
}

/** @throws Problem care/document-too-short */
async function refuseTooShort(
  tx: Tx,
  { validUntil, bookingId }: DocumentRecord,
  now: Instant,
): Promise<void> {
  if (validUntil === null) return;
  const visit = bookingId && (await visitStart(tx, bookingId));
  const { timeZone } = visit || (await clinicOf(tx));
  const needed = dateOf(localDay(timeZone, visit ? visit.at : now));
  if (validUntil < needed) throw documentTooShort({ validUntil });
}
