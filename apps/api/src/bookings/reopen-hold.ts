import { bookingMachine, holdPromise, isTooLate, unfilledAt } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { promoteClaim } from '../availability/time-claims.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { withdrawOpenOffers } from '../offers/withdraw-offers.ts';
import type { Tx } from '../platform/database/database.ts';
import { lockBooking, step, timer } from './booking-step.ts';
import { tellClient } from './tell-client.ts';
import { tellTherapist } from './tell-therapist.ts';
import { openHold } from './triage-holds.ts';

/** A visit whose document ran out before it waits for another one, with its time kept; nothing where it has begun or ended. */
export async function reopenHold(tx: Tx, bookingId: BookingId, now: Instant): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  if (booking.startsAt <= now || !bookingMachine.can(booking.state, 'documentExpired', 'timer')) return;
  const said = holdPromise('DOC', { ...booking, askedAt: now }, await clinicOf(tx));
  const deadlineAt = isTooLate(said) ? unfilledAt(booking.startsAt, now) : said.keptUntil;
  await tellTherapist(tx, booking, now);
  await withdrawOpenOffers(tx, bookingId, now);
  if (booking.therapistId !== null) await promoteClaim(tx, booking, 'requested');
  await openHold(tx, bookingId, 'DOC', deadlineAt, now);
  const waits = { deadlineAt, confirmedAt: null };
  await tellClient(tx, await step(tx, booking, 'documentExpired', timer, now, waits), 'documentExpired', now);
}
