import type { TherapistDiary } from './diary.ts';
import { localDay, type DayNumber } from './wall-clock.ts';

/** The days on which a therapist already has as many visits as a day takes. */
export function fullDays(diary: TherapistDiary): ReadonlySet<DayNumber> {
  const full = new Set<DayNumber>();
  if (diary.maxVisitsPerDay == null) return full;
  const visits = new Map<DayNumber, number>();
  for (const claim of diary.claims) {
    if (claim.kind === 'time-off') continue;
    const day = localDay(diary.zone, claim.start);
    visits.set(day, (visits.get(day) ?? 0) + 1);
  }
  for (const [day, count] of visits) if (count >= diary.maxVisitsPerDay) full.add(day);
  return full;
}
