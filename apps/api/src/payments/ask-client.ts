import { formatMoney, type Instant } from '@unbrace/shared/kernel';
import { bookingOf } from '../bookings/find-bookings.ts';
import { whenText } from '../bookings/when-text.ts';
import { clientRecordOf } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { PaymentRow } from './payment-record.ts';

/** The bank wants the client, or another card is needed: told by e-mail and by SMS, each where it can be reached. */
export async function tellToAct(
  tx: Tx,
  { bookingId, amount }: PaymentRow,
  code: string | null,
  now: Instant,
): Promise<void> {
  const booking = await bookingOf(tx, bookingId);
  const client = await clientRecordOf(tx, booking.clientId);
  const clinic = await clinicOf(tx);
  const when = whenText(booking.startsAt, booking.timeZone);
  const why =
    code === 'authentication_required'
      ? 'Your bank wants you to confirm this payment yourself.'
      : 'Your card was not accepted.';
  const what = `Your visit on ${when} costs ${formatMoney(amount)}, which is held on your card until the visit is over. ${why}`;
  const todo = `Please sign in and open this visit to pay: it takes a minute. Without it we have to give the time to somebody else a day before.`;
  const outbox = new Outbox(tx, now);
  const key = `payment:${bookingId}:act:${now}`;
  const subject = `Please confirm the payment of your visit (${booking.reference})`;
  const body = `Hello ${client.name},\n\n${what}\n\n${todo}\n\n${clinic.name}, ${clinic.phone}`;
  for (const [channel, to] of [
    ['email', client.email],
    ['sms', client.phone],
  ] as const) {
    if (to) await outbox.send(`${key}:${channel}`, { channel, to, subject, body, bookingId });
  }
}
