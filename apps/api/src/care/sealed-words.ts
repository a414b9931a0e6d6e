import type { RecordedCall } from '@unbrace/shared/bookings';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

const Words = z.object({ text: z.string() });
const tables = {
  sealed_question: 'care_tasks',
  sealed_note: 'care_tasks',
  sealed_reason: 'care_tasks',
  sealed: 'care_task_reasons',
} as const;
const at = (column: keyof typeof tables, row: string) => ({ table: tables[column], column, row });

/** What a person asked, or the lead wrote: about health, so it is sealed. */
export function sealWords(
  tx: Tx,
  vault: Vault,
  column: Parameters<typeof at>[0],
  id: string,
  text: string,
  /** The conversation that it is about. */
  call: RecordedCall | null = null,
) {
  return vault.seal(tx, at(column, id), call === null ? { text } : { text, call });
}

export async function openWords(
  tx: Tx,
  vault: Vault,
  column: Parameters<typeof at>[0],
  id: string,
  sealed: Uint8Array | null,
): Promise<string | null> {
  return sealed && (await vault.open(tx, at(column, id), sealed, Words)).text;
}
