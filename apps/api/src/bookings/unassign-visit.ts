import { unfilledAt } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { releaseClaim } from '../availability/time-claims.ts';
import type { Actor } from '../identity/actor.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { withdrawOpenOffers } from '../offers/withdraw-offers.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person, step } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { renewDrives } from './renew-drives.ts';
import { tellTherapist } from './tell-therapist.ts';

/** Takes a visit from its therapist into the unassigned lane; what it waits for, it goes on waiting for. */
export async function unassignVisit(
  tx: Tx,
  id: BookingId,
  actor: Actor,
  now: Instant,
): Promise<BookingRecord> {
  const booking = await lockBooking(tx, id);
  await tellTherapist(tx, booking, now);
  await withdrawOpenOffers(tx, id, now);
  await releaseClaim(tx, booking);
  const free = { therapistId: null, confirmedAt: null };
  const unassigned = await returned(tx, booking, actor, now, free);
  if (booking.therapistId)
    await renewDrives(tx, await clinicOf(tx), booking.therapistId, booking.startsAt, now);
  return unassigned;
}

async function returned(
  tx: Tx,
  booking: BookingRecord,
  actor: Actor,
  now: Instant,
  free: Partial<BookingRecord>,
): Promise<BookingRecord> {
  const deadlineAt = unfilledAt(booking.startsAt, now);
  switch (booking.state) {
    case 'offered':
      return step(tx, booking, 'returnToQueue', person(actor), now, { ...free, deadlineAt });
    case 'confirmed':
      return step(tx, booking, 'reassign', person(actor), now, { ...free, deadlineAt });
    default:
      return new BookingsRepository(tx).save({ ...booking, ...free }, now);
  }
}
