import { linkSpent } from '@unbrace/shared/identity';
import { BookingId, type ClinicId, type Instant, notFound } from '@unbrace/shared/kernel';
import { readLink } from '../identity/private-link.ts';
import type { Database } from '../platform/database/database.ts';

export interface IntakeLink {
  readonly clinicId: ClinicId;
  readonly bookingId: BookingId;
}

/** What a recipient's private link opens. @throws Problem not-found, identity/link-spent when it has run out */
export async function openIntakeLink(database: Database, token: string, now: Instant): Promise<IntakeLink> {
  const link = await database.global((db) => readLink(db, 'intake', token));
  if (!link?.clinicId || !link.subjectId) throw notFound(undefined);
  if (link.expiresAt <= now) throw linkSpent(undefined);
  return { clinicId: link.clinicId, bookingId: BookingId.parse(link.subjectId) };
}
