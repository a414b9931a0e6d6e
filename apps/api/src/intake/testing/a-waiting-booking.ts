import { defaultCancellationPolicy } from '@unbrace/shared/bookings';
import { BookingId, hours, type RecipientId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import type { GivenPerson } from '../../platform/testing/given.ts';
import type { TestApp } from '../../platform/testing/test-app.ts';
import { sendIntakeLink } from '../send-intake-link.ts';

/** A booking for that person, in three days; `style` is the service. Written as rows: booking itself is another feature's test. */
export async function aBookingFor(
  { sql, clock }: TestApp,
  { actor }: GivenPerson,
  recipientId: RecipientId,
  style = 'remedial',
): Promise<BookingId> {
  const [placeId, serviceId, id] = [uuid(), uuid(), BookingId.parse(uuid())];
  const now = new Date(clock.now());
  const startsAt = new Date(clock.now() + hours(72));
  await sql(
    `INSERT INTO places VALUES ($1, $2, $3, 'home', 'Home', '1 Quay St', 'Sydney', 'NSW', '2000', 'AU', -33.87, 151.21,
      'Australia/Sydney', '{}', $4)`,
    [actor.clinicId, placeId, actor.clientId, now],
  );
  await sql(`INSERT INTO services VALUES ($1, $2, $3, 'Massage', '', '{}', 'gst', 0, $4)`, [
    actor.clinicId,
    serviceId,
    style,
    now,
  ]);
  const zero = { amount: 0, currency: 'AUD' };
  await sql(
    `INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id, minutes, starts_at,
      ends_at, time_zone, payment_state, price, policy, total_amount, currency, created_at, updated_at)
     VALUES ($1, $2::uuid, left($2::text, 18), 'held', 1, $3, $4, $5, $6, 60, $7, $7::timestamptz + interval '1 hour', 'Australia/Sydney', 'none', $8,
      $9, 0, 'AUD', $10, $10)`,
    [
      actor.clinicId,
      id,
      actor.clientId,
      recipientId,
      placeId,
      serviceId,
      startsAt,
      { lines: [], total: zero, tax: zero, ruleVersion: '1' },
      defaultCancellationPolicy,
      now,
    ],
  );
  return id;
}

/** Sends the person their link, good for a day, and reads it from the message. */
export async function aLinkFor(
  { app, sql, clock }: TestApp,
  { actor }: GivenPerson,
  bookingId: BookingId,
  recipientId: RecipientId,
): Promise<{ token: string; channel: string; to: string; body: string; subject: string }> {
  const now = clock.now();
  const sending = { now, until: now + hours(24), publicUrl: 'https://visits.example' };
  await app
    .get(Database)
    .transaction(actor.clinicId, (tx) => sendIntakeLink(tx, { bookingId, recipientId }, sending));
  const [sent] = await sql<{ payload: { channel: string; to: string; body: string; subject: string } }>(
    `SELECT payload FROM outbox WHERE payload->>'bookingId' = $1 ORDER BY id DESC LIMIT 1`,
    [bookingId],
  );
  if (!sent) throw new Error('no link was sent');
  const token = /https:\/\/visits\.example\/intake#([\w-]{43})\n/.exec(sent.payload.body)?.[1];
  if (token === undefined) throw new Error('the message has no link');
  return { ...sent.payload, token };
}
