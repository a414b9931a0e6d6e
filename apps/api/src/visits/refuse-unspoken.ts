import { problem, type RecipientId } from '@unbrace/shared/kernel';
import { waitsForCall } from '../care/call-before-next.ts';
import { isLocked } from '../care/rebooking-lock.ts';
import type { Tx } from '../platform/database/database.ts';

const documentNeeded = problem(
  'visits/document-needed',
  409,
  'After a red flag the clinic needs a document of a clinician first. Without it the visit cannot begin',
);
const callNeeded = problem(
  'visits/call-needed',
  409,
  'The clinical lead has to speak with this person first. Until then the visit cannot begin',
);

/**
 * What was said or seen elsewhere stops this visit too, however long ago it was confirmed.
 * @throws Problem visits/document-needed, visits/call-needed
 */
export async function refuseUnspoken(tx: Tx, recipientId: RecipientId): Promise<void> {
  if (await isLocked(tx, recipientId)) throw documentNeeded(undefined);
  if (await waitsForCall(tx, recipientId)) throw callNeeded(undefined);
}
