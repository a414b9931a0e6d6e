import { infeasible } from '@unbrace/shared/bookings';
import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import { beyondHorizon } from '../bookings/beyond-horizon.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findTakers } from '../bookings/find-takers.ts';
import { searchOf } from '../bookings/search-of.ts';
import { isSuitable } from '../bookings/wanted-visit.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';

/** The same validator that offered the time, with today's hours, leave and neighbours. @throws Problem bookings/infeasible */
export async function stillPossible(
  tx: Tx,
  therapistId: TherapistId,
  booking: BookingRecord,
  start: Instant,
  now: Instant,
): Promise<void> {
  const therapist = await therapistOf(tx, therapistId);
  const asked = await searchOf(tx, booking, now, { therapistId });
  // A time that is promised was within the horizon when it was, or belongs to a series.
  const search = start === booking.startsAt ? beyondHorizon(asked) : asked;
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
