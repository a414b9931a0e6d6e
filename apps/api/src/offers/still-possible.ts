import { infeasible } from '@unbrace/shared/bookings';
import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findTakers } from '../bookings/find-takers.ts';
import { isSuitable } from '../bookings/wanted-visit.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { promisedSearch } from './promised-search.ts';

/** The same validator that offered the time, with today's hours, leave and neighbours. @throws Problem bookings/infeasible */
export async function stillPossible(
  tx: Tx,
  therapistId: TherapistId,
  booking: BookingRecord,
  start: Instant,
  now: Instant,
): Promise<void> {
  const therapist = await therapistOf(tx, therapistId);
  const search = await promisedSearch(tx, booking, now, therapistId);
  const { takers, refusals } = await findTakers(tx, search, [therapist], start);
  const suits = isSuitable(therapist, search.wanted, start);
  if (suits && takers.length > 0) return;
  const [first] = refusals;
  throw infeasible({
    rule: first?.reason.rule ?? 'outside-area',
    words: first?.words ?? 'This visit asks for something else than this therapist offers.',
    therapistId,
    alternatives: [],
  });
}
