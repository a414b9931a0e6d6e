import type { RecipientId } from '@unbrace/shared/kernel';
import { waitsForCall } from '../care/call-before-next.ts';
import { isLocked } from '../care/rebooking-lock.ts';
import type { Tx } from '../platform/database/database.ts';
import type { TriageHoldRecord } from './triage-holds.repository.ts';

/** A call may be the desk's, unless there was a red flag or something happened in or after a visit: then it is the clinical lead's. */
export async function isForDesk(
  tx: Tx,
  { kind }: TriageHoldRecord,
  recipientId: RecipientId,
): Promise<boolean> {
  return kind === 'CALL' && !(await isLocked(tx, recipientId)) && !(await waitsForCall(tx, recipientId));
}
