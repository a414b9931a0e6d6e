import type { TherapistDiary } from '@unbrace/shared/availability';
import { type BookingId, days, type Instant, type Interval, type TherapistId } from '@unbrace/shared/kernel';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { DiariesRepository } from './diaries.repository.ts';
import { closedDates } from './public-holidays.ts';

/**
 * What the slot engine knows of each therapist around a stretch of time: hours, holidays, leave, claims with their places.
 * `except` leaves a booking's own claim out: to move it, or to check it again.
 */
export async function diariesOf(
  tx: Tx,
  clinic: Clinic,
  ids: readonly TherapistId[],
  during: Interval,
  now: Instant,
  except?: BookingId,
): Promise<TherapistDiary[]> {
  if (ids.length === 0) return [];
  const around = { from: during.from - days(2), to: during.to + days(2) };
  const diaries = await new DiariesRepository(tx).read({ ids, around, now, except });
  const holidays = closedDates(clinic, around);
  return holidays.length === 0 ? diaries : diaries.map((diary) => ({ ...diary, holidays }));
}
