import { linkSpent } from '@unbrace/shared/identity';
import { BookingId, type ClinicId, type Instant, notFound } from '@unbrace/shared/kernel';
import { LinkTokensRepository } from '../identity/link-tokens.repository.ts';
import type { Database } from '../platform/database/database.ts';

export interface IntakeLink {
  readonly clinicId: ClinicId;
  readonly bookingId: BookingId;
}

/** What a recipient's private link opens. @throws Problem not-found, identity/link-spent when it has run out */
export async function openIntakeLink(database: Database, token: string, now: Instant): Promise<IntakeLink> {
  // Read as of the beginning of time: a link that has run out is told apart from one that never was.
  const link = await database.global((db) => new LinkTokensRepository(db).read(token, 'intake', 0));
  if (!link?.clinicId || !link.subjectId) throw notFound(undefined);
  if (link.expiresAt <= now) throw linkSpent(undefined);
  return { clinicId: link.clinicId, bookingId: BookingId.parse(link.subjectId) };
}
