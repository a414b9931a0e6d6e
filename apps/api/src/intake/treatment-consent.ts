import type { BookingId, Instant, RecipientId, UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ConsentsRepository } from './consents.repository.ts';

/** Keeps the consent to treatment at one visit, in the version of the words that were shown. */
export async function recordTreatmentConsent(
  tx: Tx,
  { userId, ...consent }: { bookingId: BookingId; recipientId: RecipientId; version: string; userId: UserId },
  now: Instant,
): Promise<void> {
  await new ConsentsRepository(tx).addToTreatment({ ...consent, givenByUserId: userId }, now);
}
