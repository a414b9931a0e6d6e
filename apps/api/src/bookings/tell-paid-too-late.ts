import type { AlternativeSlot } from '@unbrace/shared/bookings';
import { fromText, type Instant } from '@unbrace/shared/kernel';
import { clientRecordOf } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { BookingRecord } from './booking-record.ts';
import { whenText } from './when-text.ts';

/** Somebody paid after the time had gone to somebody else: their money is let go, and other times are named. */
export async function tellPaidTooLate(
  tx: Tx,
  booking: BookingRecord,
  alternatives: readonly AlternativeSlot[],
  now: Instant,
): Promise<void> {
  const client = await clientRecordOf(tx, booking.clientId);
  const to = client.email ?? client.phone;
  if (!to) return;
  const clinic = await clinicOf(tx);
  const times = alternatives.map(({ start }) => `- ${whenText(fromText(start), booking.timeZone)}`);
  const others = times.length === 0 ? '' : `\n\nThese times near it are free now:\n${times.join('\n')}`;
  await new Outbox(tx, now).send(`booking:${booking.id}:paid-too-late`, {
    channel: client.email ? 'email' : 'sms',
    to,
    subject: `Your time was gone before your payment came (${booking.reference})`,
    body: `Hello ${client.name},\n\nYour payment came after the time on ${whenText(booking.startsAt, booking.timeZone)} had gone to somebody else. Nothing is charged: what was held on your card is let go.${others}\n\n${clinic.name}, ${clinic.phone}`,
    bookingId: booking.id,
  });
}
