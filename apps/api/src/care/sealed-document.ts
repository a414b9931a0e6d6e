import { AddDocumentRequest, type CareDocumentId, documentTypes } from '@unbrace/shared/care';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import type { ReadFile } from './read-file.ts';

/** What is sealed about a document: who wrote it, what it allows, and what the lead decided. */
const About = AddDocumentRequest.pick({ clinician: true, scope: true, datedOn: true })
  .extend({ note: z.string().nullable() })
  .strict();
export type About = z.infer<typeof About>;
const File = z.object({ type: z.enum(documentTypes), base64: z.base64() });

const at = (column: 'sealed' | 'sealed_file', row: CareDocumentId) => ({
  table: 'care_documents',
  column,
  row,
});

export const sealAbout = (tx: Tx, vault: Vault, id: CareDocumentId, about: About) =>
  vault.seal(tx, at('sealed', id), about);

export const openAbout = (tx: Tx, vault: Vault, id: CareDocumentId, sealed: Uint8Array) =>
  vault.open(tx, at('sealed', id), sealed, About);

export const sealFile = (tx: Tx, vault: Vault, id: CareDocumentId, { type, bytes }: ReadFile) =>
  vault.seal(tx, at('sealed_file', id), { type, base64: bytes.toString('base64') });

export async function openFile(
  tx: Tx,
  vault: Vault,
  id: CareDocumentId,
  sealed: Uint8Array,
): Promise<ReadFile> {
  const { type, base64 } = await vault.open(tx, at('sealed_file', id), sealed, File);
  return { type, bytes: Buffer.from(base64, 'base64') };
}
