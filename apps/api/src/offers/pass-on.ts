import type { Instant } from '@unbrace/shared/kernel';
import { noteChoice, releaseClaim } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { giveTo } from '../bookings/find-bookings.ts';
import { suitableTherapists } from '../bookings/find-takers.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import { searchOf } from '../bookings/search-of.ts';
import { tryTakeTime } from '../bookings/take-time.ts';
import type { Tx } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';
import { putOffer } from './put-offer.ts';

/** Gives a requested booking to the next therapist who can keep it and was not asked before; else to the unassigned lane. */
export async function passOn(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
  await releaseClaim(tx, booking.id);
  const asked = new Set(await new OffersRepository(tx).refusedBy(booking.id, booking.startsAt));
  const search = await searchOf(tx, booking, now);
  // A client who named somebody is asked by the desk before anybody else comes.
  const others = booking.requestedTherapistId
    ? []
    : (await suitableTherapists(tx, search)).filter(({ id }) => !asked.has(id));
  const claim = { bookingId: booking.id, kind: 'requested', expiresAt: null } as const;
  const taken = others.length === 0 ? null : await tryTakeTime(tx, search, booking.startsAt, claim, others);
  if (taken) await noteChoice(tx, booking.id, taken);
  const passed = await giveTo(tx, booking, taken?.therapist.id ?? null, now);
  if (booking.therapistId) await renewDrives(tx, booking.therapistId, booking.startsAt, now);
  return putOffer(tx, passed, now);
}
