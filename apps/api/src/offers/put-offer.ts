import { offerExpiresAt } from '@unbrace/shared/bookings';
import { type Instant, OfferId } from '@unbrace/shared/kernel';
import { therapistShare } from '@unbrace/shared/prices';
import { v7 as uuid } from 'uuid';
import { claimOf } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { step, system } from '../bookings/booking-step.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { OffersRepository } from './offers.repository.ts';

/** Puts a requested booking to the therapist whose time it claims. Without one it stays in the unassigned lane. */
export async function putOffer(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
  if (!booking.therapistId) return booking;
  const { settings, name } = await clinicOf(tx);
  const therapist = await therapistOf(tx, booking.therapistId);
  const claim = await claimOf(tx, booking.id);
  const offered = await step(tx, booking, 'offer', system, now);
  const id = OfferId.parse(uuid());
  await new OffersRepository(tx).add(
    {
      id,
      bookingId: booking.id,
      therapistId: therapist.id,
      state: 'open',
      startsAt: booking.startsAt,
      expiresAt: offerExpiresAt(now, settings.offerMinutes, booking.deadlineAt ?? booking.startsAt),
      pay: therapistShare(booking.total, therapist.sharePercent),
      driveInMinutes: claim?.driveInMinutes ?? null,
      driveOutMinutes: claim?.driveOutMinutes ?? null,
    },
    now,
  );
  await new Outbox(tx, now).send(`offer:${id}`, {
    channel: 'email',
    to: therapist.email,
    subject: 'A visit is waiting for your answer',
    body: `Hello ${therapist.name},\n\na visit is waiting for your answer in Unbrace. Please open your inbox there.\n\n${name}`,
    bookingId: booking.id,
  });
  return offered;
}
