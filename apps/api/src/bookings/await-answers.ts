import { answersDueAt, recipientUnreachable } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import { sendIntakeLink } from '../intake/send-intake-link.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { step, system } from './booking-step.ts';
import { keepTime } from './keep-time.ts';
import { openHold } from './triage-holds.ts';

/**
 * Sends the recipient their own link and keeps the time until the answers are due; nothing is offered before.
 * @throws Problem bookings/recipient-unreachable
 */
export async function awaitAnswers(
  tx: Tx,
  booking: BookingRecord,
  publicUrl: string,
  now: Instant,
  deadlineAt = answersDueAt(booking.startsAt, now),
): Promise<BookingRecord> {
  await keepTime(tx, booking, 'requested');
  await openHold(tx, booking.id, 'INTAKE_PENDING', deadlineAt, now);
  const waiting = await step(tx, booking, 'putOnHold', system, now, { heldUntil: null, deadlineAt });
  const sent = await sendIntakeLink(
    tx,
    { bookingId: booking.id, recipientId: booking.recipientId },
    { now, until: deadlineAt, publicUrl },
  );
  if (sent === null) throw recipientUnreachable(undefined);
  return waiting;
}
