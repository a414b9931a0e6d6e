import type { ClientId, Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';

const Counted = z.tuple([z.object({ open: z.int() })]);

/** How a booking begins: held for some minutes, so many at once and no more. */
export class HeldBookingsRepository {
  constructor(private readonly tx: Tx) {}

  /** A booking that begins: nothing has confirmed, ended or cancelled it yet. */
  async add(booking: BookingRecord): Promise<void> {
    const at = (instant: Instant | null) => (instant === null ? null : new Date(instant));
    const { gender, total, price, policy } = booking;
    await this.tx.sql`
      INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id, therapist_id,
        requested_therapist_id, gender, gender_rule, minutes, starts_at, ends_at, time_zone, intake_id, tier, payment_state, price,
        policy, total_amount, currency, held_until, deadline_at, created_by_user_id, created_at, updated_at)
      VALUES (${this.tx.clinicId}::uuid, ${booking.id}::uuid, ${booking.reference}, ${booking.state}, ${booking.version}::int,
        ${booking.clientId}::uuid, ${booking.recipientId}::uuid, ${booking.placeId}::uuid, ${booking.serviceId}::uuid,
        ${booking.therapistId}::uuid, ${booking.requestedTherapistId}::uuid, ${gender?.gender ?? null}, ${gender?.rule ?? null},
        ${booking.minutes}::int, ${at(booking.startsAt)}, ${at(booking.endsAt)}, ${booking.timeZone}, ${booking.intakeId}::uuid,
        ${booking.tier}, ${booking.paymentState}, ${price}::jsonb, ${policy}::jsonb, ${total.amount}::int, ${total.currency},
        ${at(booking.heldUntil)}, ${at(booking.deadlineAt)}, ${booking.createdByUserId}::uuid, ${at(booking.createdAt)},
        ${at(booking.createdAt)})`;
  }

  /** Counts while nobody else counts for that client: of many holds at once, no more than the cap are let through. */
  async countOpenHolds(clientId: ClientId, now: number): Promise<number> {
    const [, rows] = await Promise.all([
      this.tx.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`holds of ${clientId}`}, 0))`,
      this.tx.sql`
        SELECT count(*)::int AS open FROM bookings
        WHERE clinic_id = ${this.tx.clinicId}::uuid AND client_id = ${clientId}::uuid AND state = 'held'
          AND held_until > ${new Date(now)}`,
    ]);
    return Counted.parse(rows)[0].open;
  }
}
