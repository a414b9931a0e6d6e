import { strandedVisits } from '@unbrace/shared/availability';
import { days, type Instant } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import type { Tx } from '../platform/database/database.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { diariesOf } from './diaries.ts';
import { type PromisedVisit, StrandedVisitsRepository } from './stranded-visits.repository.ts';
import { travelOf } from './travel-of.ts';

// No clinic takes bookings further ahead than a year.
const horizon = days(400);

/** The promised visits that the therapist's hours, leave and roads have no room for as they stand in this transaction. */
export async function findStranded(tx: Tx, therapist: Therapist, now: Instant): Promise<PromisedVisit[]> {
  const clinic = await clinicOf(tx);
  const [diary] = await diariesOf(tx, clinic, [therapist.id], { from: now, to: now + horizon }, now);
  if (!diary) return [];
  const promised = await new StrandedVisitsRepository(tx).toCome(therapist.id, now);
  const ids = new Set<string | undefined>(promised.map(({ claimId }) => claimId));
  const travel = await travelOf(tx, clinic, therapist.timeZone, [diary]);
  const stranded = strandedVisits(diary, travel, ({ id }) => ids.has(id));
  return promised.filter(({ claimId }) => stranded.some(({ claim }) => claim.id === claimId));
}
