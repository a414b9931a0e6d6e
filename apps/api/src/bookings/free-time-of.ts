import type { Instant } from '@unbrace/shared/kernel';
import { releaseClaim } from '../availability/time-claims.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { withdrawOpenOffers } from '../offers/withdraw-offers.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { renewDrives } from './renew-drives.ts';
import { tellTherapist } from './tell-therapist.ts';
import { endOpenHold } from './triage-holds.ts';

/** Gives back what a booking that ends has taken: its time, its open offer, its open hold; the neighbours' drives change. */
export async function freeTimeOf(tx: Tx, booking: BookingRecord, now: Instant): Promise<void> {
  await tellTherapist(tx, booking, now);
  await withdrawOpenOffers(tx, booking.id, now);
  await endOpenHold(tx, booking.id, 'deadlinePassed', 'timer', now);
  await releaseClaim(tx, booking);
  if (booking.therapistId)
    await renewDrives(tx, await clinicOf(tx), booking.therapistId, booking.startsAt, now);
}
