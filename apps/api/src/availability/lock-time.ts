import type { TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ClaimsRepository } from './claims.repository.ts';

/** Keeps everybody else from giving away these therapists' time until the transaction ends. */
export function lockTime(tx: Tx, ids: readonly TherapistId[]): Promise<void> {
  return new ClaimsRepository(tx).lock(ids);
}
