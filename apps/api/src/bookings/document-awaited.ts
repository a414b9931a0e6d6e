import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';

/** Until when a visit waits for a clinician's document; null when it does not. */
export async function documentAwaitedUntil(tx: Tx, bookingId: BookingId): Promise<Instant | null> {
  const hold = await new TriageHoldsRepository(tx).openOf(bookingId);
  return hold?.kind === 'DOC' ? hold.deadlineAt : null;
}
