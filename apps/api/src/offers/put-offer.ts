import type { Instant } from '@unbrace/shared/kernel';
import { waveExpiresAt } from '@unbrace/shared/offers';
import { therapistShare } from '@unbrace/shared/prices';
import { choiceOf, claimOf } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { step, system } from '../bookings/booking-step.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { OffersRepository } from './offers.repository.ts';
import { tellOfOffer } from './tell-of-offer.ts';

/** Puts a requested booking to the therapist whom the desk chose, and whose time it claims: alone, before anybody else. */
export async function putOffer(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
  if (!booking.therapistId) return booking;
  const { settings } = await clinicOf(tx);
  const therapist = await therapistOf(tx, booking.therapistId);
  const claim = await claimOf(tx, booking.id);
  const choice = await choiceOf(tx, booking.id);
  const offered = await step(tx, booking, 'offer', system, now);
  const deadlineAt = booking.deadlineAt ?? booking.startsAt;
  const id = await new OffersRepository(tx).add(
    {
      bookingId: booking.id,
      therapistId: therapist.id,
      startsAt: booking.startsAt,
      expiresAt: waveExpiresAt(now, { exclusive: true, givenBack: false }, deadlineAt, settings),
      pay: therapistShare(booking.total, therapist.sharePercent),
      driveInMinutes: claim?.driveInMinutes ?? null,
      driveOutMinutes: claim?.driveOutMinutes ?? null,
      wave: 1,
      exclusive: true,
      chosenBy: choice && { score: choice.score, parts: choice.parts },
    },
    now,
  );
  await tellOfOffer(tx, id, booking.id, therapist, now);
  return offered;
}
