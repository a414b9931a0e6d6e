import { type Instant, minutes } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { claimTime, lockTimes } from '../availability/time-claims.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { awaitAnswers } from './await-answers.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { HeldBookingsRepository } from './held-bookings.repository.ts';
import type { VisitFor } from './hold-visit.ts';
import { newBooking } from './new-booking.ts';
import { renewDrives } from './renew-drives.ts';
import type { Search } from './search.ts';

/** What an appointment takes from its therapist. */
export function blockOf(therapist: Therapist, startsAt: Instant, visitMinutes: number) {
  return {
    from: startsAt - minutes(therapist.setupMinutes),
    to: startsAt + minutes(visitMinutes) + minutes(therapist.packDownMinutes),
  };
}

/**
 * Takes over an appointment that was agreed on elsewhere: hours and roads are not asked about again, but nobody is booked
 * twice. Where the time is taken it waits in the unassigned lane. Its person gets the safety check by link like any other.
 * @throws Problem bookings/length-not-offered, recipient-unreachable
 */
export async function moveInVisit(
  tx: Tx,
  { clinic, wanted, now }: Search,
  whom: VisitFor,
  { startsAt, therapist }: { startsAt: Instant; therapist: Therapist },
  { actor, publicUrl, answersDueAt }: { actor: Actor; publicUrl: string; answersDueAt: Instant },
): Promise<BookingRecord> {
  const made = await newBooking(tx, clinic, wanted, { ...whom, userId: actor.userId }, startsAt, now);
  await new HeldBookingsRepository(tx).add(made);
  await lockTimes(tx, [therapist.id]);
  const claim = await claimTime(
    tx,
    {
      therapistId: therapist.id,
      bookingId: made.id,
      kind: 'held',
      startsAt,
      endsAt: made.endsAt,
      block: blockOf(therapist, startsAt, made.minutes),
      place: { lat: wanted.place.latitude, lng: wanted.place.longitude },
      driveInMinutes: null,
      driveOutMinutes: null,
      expiresAt: made.heldUntil,
      note: null,
    },
    now,
  );
  const saved = await new BookingsRepository(tx).save(
    { ...made, therapistId: claim ? therapist.id : null },
    now,
  );
  await new BookingHistoryRepository(tx).add(
    null,
    saved,
    'hold',
    { userId: actor.userId, role: 'desk' },
    now,
  );
  const waiting = await awaitAnswers(tx, saved, publicUrl, now, answersDueAt);
  if (claim) await renewDrives(tx, clinic, therapist.id, startsAt, now);
  return waiting;
}
