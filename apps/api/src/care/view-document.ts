import type { DocumentView } from '@unbrace/shared/care';
import { toText } from '@unbrace/shared/kernel';
import { visitStart } from '../bookings/visit-start.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import type { DocumentRecord } from './care-documents.repository.ts';
import { openAbout } from './sealed-document.ts';

/** A document without its file, for whoever sent it and for the clinical lead. */
export async function documentViewOf(tx: Tx, vault: Vault, document: DocumentRecord): Promise<DocumentView> {
  const { id, recipientId, bookingId, state, validUntil, createdAt, sealed } = document;
  const start = bookingId && (await visitStart(tx, bookingId));
  return {
    id,
    recipientId,
    recipient: (await recipientOf(tx, recipientId)).name,
    bookingId,
    visitAt: start ? toText(start.at) : null,
    state,
    validUntil,
    sentAt: toText(createdAt),
    ...(await openAbout(tx, vault, id, sealed)),
  };
}
