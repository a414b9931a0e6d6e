import type { CareTaskId } from '@unbrace/shared/care';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

const Words = z.object({ text: z.string() });
const at = (column: 'sealed_question' | 'sealed_note' | 'sealed_reason', row: CareTaskId) => ({
  table: 'care_tasks',
  column,
  row,
});

/** What a person asked, or the lead wrote: about health, so it is sealed. */
export function sealWords(
  tx: Tx,
  vault: Vault,
  column: Parameters<typeof at>[0],
  id: CareTaskId,
  text: string,
) {
  return vault.seal(tx, at(column, id), { text });
}

export async function openWords(
  tx: Tx,
  vault: Vault,
  column: Parameters<typeof at>[0],
  id: CareTaskId,
  sealed: Uint8Array | null,
): Promise<string | null> {
  return sealed && (await vault.open(tx, at(column, id), sealed, Words)).text;
}
