import type { Instant } from '@unbrace/shared/kernel';
import { documentAwaitedUntil } from '../bookings/document-awaited.ts';
import type { Tx } from '../platform/database/database.ts';
import type { IntakeRecord } from './intakes.repository.ts';
import { sendPageLink } from './send-intake-link.ts';

/**
 * Somebody who answered by link, and whose visit waits for a document, gets a link that lasts as long as the visit waits: a
 * clinician is not seen within the hours that the questions had.
 */
export async function keepOpenForDocument(
  tx: Tx,
  { id, bookingId, recipientId }: IntakeRecord,
  { now, publicUrl }: { now: Instant; publicUrl: string },
): Promise<void> {
  const until = bookingId && (await documentAwaitedUntil(tx, bookingId));
  if (bookingId === null || until === null) return;
  // They have the page of their first link open: it goes on.
  const about = { bookingId, recipientId, key: `document-link:${id}`, keepEarlier: true };
  await sendPageLink(tx, about, { now, until, publicUrl }, (clinic) => [
    `there is one more thing to do for your visit from ${clinic}. This link stays open for it:`,
    'The link is yours alone; please do not pass it on.',
  ]);
}
