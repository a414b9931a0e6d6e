import { type BookingEvent, holdPromise, isTooLate, unfilledAt } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { ClearanceKind, Tier } from '@unbrace/shared/triage';
import { releaseClaim } from '../availability/time-claims.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { sendWave } from '../offers/send-wave.ts';
import { withdrawOpenOffers } from '../offers/withdraw-offers.ts';
import { waitsForCall } from '../care/call-before-next.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { step, type Stepper, system } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { keepTime } from './keep-time.ts';
import { renewDrives } from './renew-drives.ts';
import { tellTherapist } from './tell-therapist.ts';
import { endOpenHold, kindOf, openHold } from './triage-holds.ts';

/** What triage said of the recipient's answers. */
export interface Judged {
  readonly tier: Tier;
  readonly clearanceKinds: readonly ClearanceKind[];
}

/** Where a booking goes once its answers are judged: on to a therapist, to a hold, or no further. */
export function roadFor(tier: Tier): 'blocked' | 'on_hold' | 'requested' {
  if (tier === 'EMERGENCY' || tier === 'URGENT_REFERRAL') return 'blocked';
  return tier === 'CLEARANCE_REQUIRED' ? 'on_hold' : 'requested';
}

/** Lets a held or waiting booking go where its answers lead. Its time stays claimed, unless it is blocked. */
export async function settleAnswers(
  tx: Tx,
  booking: BookingRecord,
  judged: Judged,
  by: Stepper,
  now: Instant,
): Promise<BookingRecord> {
  const judgedBooking = { ...booking, tier: judged.tier, heldUntil: null };
  const road = roadFor(judged.tier);
  // What happened in or after the last visit holds the next one, however good its own answers are.
  if (road === 'requested' && (await waitsForCall(tx, booking.recipientId)))
    return wait(tx, judgedBooking, { ...judged, clearanceKinds: ['CALL'] }, now);
  switch (road) {
    case 'blocked':
      return block(tx, judgedBooking, by, now);
    case 'requested':
      return sendOn(tx, judgedBooking, by, now);
    case 'on_hold':
      return wait(tx, judgedBooking, judged, now);
  }
}

/** A red flag: the time is free for others, nothing is charged, nobody is asked to come. */
async function block(tx: Tx, booking: BookingRecord, by: Stepper, now: Instant): Promise<BookingRecord> {
  await tellTherapist(tx, booking, now);
  await releaseClaim(tx, booking);
  await withdrawOpenOffers(tx, booking.id, now);
  await endOpenHold(tx, booking.id, 'redFlag', 'system', now);
  if (booking.therapistId)
    await renewDrives(tx, await clinicOf(tx), booking.therapistId, booking.startsAt, now);
  return step(tx, booking, 'block', booking.state === 'held' ? system : by, now, { endReason: 'medical' });
}

async function sendOn(tx: Tx, booking: BookingRecord, by: Stepper, now: Instant): Promise<BookingRecord> {
  await keepTime(tx, booking, 'requested');
  await endOpenHold(tx, booking.id, 'answersArrived', 'system', now);
  const [event, stepper]: [BookingEvent, Stepper] =
    booking.state === 'held' ? ['request', system] : ['intakeArrived', by];
  const requested = await step(tx, booking, event, stepper, now, {
    deadlineAt: unfilledAt(booking.startsAt, now),
  });
  return sendWave(tx, requested, now);
}

async function wait(
  tx: Tx,
  booking: BookingRecord,
  { clearanceKinds }: Judged,
  now: Instant,
): Promise<BookingRecord> {
  const kind = kindOf(clearanceKinds);
  const said = holdPromise(kind, { ...booking, askedAt: now }, await clinicOf(tx));
  // Answers that come by link may come too late for a clinic that is closed: it may still make it, and the words say so.
  const deadlineAt = isTooLate(said) ? unfilledAt(booking.startsAt, now) : said.keptUntil;
  await keepTime(tx, booking, 'requested');
  await endOpenHold(tx, booking.id, 'answersArrived', 'system', now);
  await openHold(tx, booking.id, kind, deadlineAt, now);
  if (booking.state === 'held') return step(tx, booking, 'putOnHold', system, now, { deadlineAt });
  return new BookingsRepository(tx).save({ ...booking, deadlineAt }, now);
}
