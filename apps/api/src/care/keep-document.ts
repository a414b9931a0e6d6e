import {
  type AddDocumentRequest,
  CareDocumentId,
  documentUnreadable,
  type DocumentView,
} from '@unbrace/shared/care';
import { conflict, type Instant, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { type AuditedActor, AuditLog } from '../audit/audit-log.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { CareDocumentsRepository } from './care-documents.repository.ts';
import { readFile } from './read-file.ts';
import { sealAbout, sealFile } from './sealed-document.ts';
import { documentViewOf } from './view-document.ts';

/** What a document is, before its file arrives. Whoever calls has made sure that they may send one for this person. */
export async function draftDocument(
  tx: Tx,
  vault: Vault,
  { recipientId, bookingId, validUntil, ...rest }: AddDocumentRequest,
  uploadedByUserId: UserId | null,
  now: Instant,
): Promise<DocumentView> {
  const id = CareDocumentId.parse(uuid());
  const sealed = await sealAbout(tx, vault, id, { ...rest, note: null });
  const document = {
    id,
    recipientId,
    bookingId,
    state: 'draft',
    validUntil,
    createdAt: now,
    sealed,
  } as const;
  await new CareDocumentsRepository(tx).add({ ...document, uploadedByUserId });
  return documentViewOf(tx, vault, document);
}

/**
 * Its file, once, told by its content. Whoever calls has made sure that it is theirs.
 * @throws Problem care/document-unreadable, conflict when its file is there already
 */
export async function keepFile(
  tx: Tx,
  vault: Vault,
  id: CareDocumentId,
  body: unknown,
  by: AuditedActor,
  now: Instant,
): Promise<void> {
  const file = Buffer.isBuffer(body) ? readFile(body) : null;
  if (!file) throw documentUnreadable(undefined);
  if (!(await new CareDocumentsRepository(tx).arrive(id, await sealFile(tx, vault, id, file))))
    throw conflict(undefined, 'The file of this document has been sent already.');
  await new AuditLog(tx, now).record(by, 'document-sent', { kind: 'document', id });
}
