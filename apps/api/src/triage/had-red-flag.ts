import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { TriageOutcomesRepository } from './triage-outcomes.repository.ts';

/** Whether answers of this person were stopped by a red flag since then. Correcting them ends in a conversation, never in a pass. */
export function hadRedFlag(tx: Tx, recipientId: RecipientId, since: Instant): Promise<boolean> {
  return new TriageOutcomesRepository(tx).hasAnySince(recipientId, ['EMERGENCY', 'URGENT_REFERRAL'], since);
}
