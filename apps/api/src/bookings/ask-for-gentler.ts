import { answersDueAt } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { keepTime } from './keep-time.ts';
import { tellClient } from './tell-client.ts';
import { endOpenHold, openHold } from './triage-holds.ts';
import { whyUnfit } from './why-unfit.ts';

/** The answers exclude what is booked: its time is kept while whoever booked chooses a gentler visit, or cancels for free. */
export async function askForGentler(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
  const deadlineAt = answersDueAt(booking.startsAt, now);
  await keepTime(tx, booking, 'requested');
  await endOpenHold(tx, booking.id, 'answersArrived', 'system', now);
  await openHold(tx, booking.id, 'INTAKE_PENDING', deadlineAt, now);
  const asked = await new BookingsRepository(tx).save({ ...booking, deadlineAt }, now);
  await tellClient(tx, asked, 'gentler', now);
  return asked;
}

/** Whether the answers that a booking has exclude its service or its length. */
export async function isUnfit(tx: Tx, vault: Vault, booking: BookingRecord): Promise<boolean> {
  const outcome = booking.intakeId && (await wholeOutcome(tx, vault, booking.intakeId));
  if (!outcome) return false;
  const service = await serviceOf(tx, booking.serviceId);
  return whyUnfit(outcome.restrictions, service, booking.minutes) !== null;
}
