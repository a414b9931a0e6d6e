import {
  bookingMachine,
  holdExpired,
  recipientUnreachable,
  type RequestBookingRequest,
  treatmentConsent,
  treatmentConsentOutdated,
} from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { isReachable } from '../intake/send-intake-link.ts';
import { recordTreatmentConsent } from '../intake/treatment-consent.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { awaitAnswers } from './await-answers.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import type { Stepper } from './booking-step.ts';
import { clearanceInTime } from './clearance-in-time.ts';
import { refuseUnsuitable } from './may-be-held.ts';
import { searchOf } from './search-of.ts';
import { roadFor, settleAnswers } from './settle-answers.ts';

type Request = z.infer<typeof RequestBookingRequest>;

/**
 * What must be right before a held visit is asked for or paid. Answers may have been corrected while the time was kept.
 * @returns where its answers lead @throws Problem bookings/consent-outdated, hold-expired, transition-refused, service-unsuitable, clearance-too-late, recipient-unreachable
 */
export async function mayBeAskedFor(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  { consentVersion }: Request,
  now: Instant,
): Promise<ReturnType<typeof roadFor>> {
  if (consentVersion !== treatmentConsent.version)
    throw treatmentConsentOutdated({ version: treatmentConsent.version });
  if (booking.state === 'held' && (booking.heldUntil ?? 0) <= now) throw holdExpired({ alternatives: [] });
  // Asked for once: what waits, is offered or has ended is not settled again.
  bookingMachine.step(booking.state, 'request', 'system');
  const outcome = booking.intakeId && (await readOutcome(tx, vault, booking.intakeId));
  if (!outcome || !booking.intakeId) {
    if (!(await isReachable(tx, booking.recipientId))) throw recipientUnreachable(undefined);
    return 'on_hold';
  }
  const service = await serviceOf(tx, booking.serviceId);
  const road = roadFor(outcome.tier);
  if (road !== 'blocked')
    await refuseUnsuitable(tx, vault, booking.intakeId, { service, minutes: booking.minutes });
  const { requestedTherapistId: therapistId, startsAt } = booking;
  const search = await searchOf(tx, booking, now, { who: 'client', therapistId });
  await clearanceInTime(tx, vault, booking.intakeId, search, startsAt);
  return road;
}

/** Keeps the consent to treatment, and how to get in where the visit can still take place. */
export async function keepConsent(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  actor: Actor,
  { consentVersion: version, access }: Request,
  now: Instant,
): Promise<void> {
  const { id: bookingId, recipientId } = booking;
  await recordTreatmentConsent(tx, { bookingId, recipientId, version, userId: actor.userId }, now);
  if (access && booking.state !== 'blocked')
    await new BookingAccessRepository(tx, vault).put(bookingId, access, now);
}

/** Lets a held visit go where its answers lead, or wait for them. */
export async function askForHeld(
  tx: Tx,
  { vault, publicUrl }: { readonly vault: Vault; readonly publicUrl: string },
  booking: BookingRecord,
  by: Stepper,
  now: Instant,
): Promise<BookingRecord> {
  const outcome = booking.intakeId && (await readOutcome(tx, vault, booking.intakeId));
  return outcome ? settleAnswers(tx, booking, outcome, by, now) : awaitAnswers(tx, booking, publicUrl, now);
}
