import { BookingId, type Instant } from '@unbrace/shared/kernel';
import { authoriseBefore, releaseBefore } from '@unbrace/shared/payments';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Rows = z.array(z.object({ booking_id: BookingId }));
const CheckoutRows = z.array(z.object({ id: z.string() }));

/** Payments for which it is time to do something. */
export class DuePaymentsRepository {
  constructor(private readonly tx: Tx) {}

  /** Whose hold is to be made, made anew, taken or let go. What is planned already is not planned twice. */
  async toPlan(now: Instant): Promise<BookingId[]> {
    const soon = new Date(now + authoriseBefore);
    return this.bookings(
      await this.tx.db.$queryRaw`
      SELECT p.booking_id FROM payments p JOIN bookings b ON b.clinic_id = p.clinic_id AND b.id = p.booking_id
      WHERE p.clinic_id = ${this.tx.clinicId}::uuid AND (
        (p.wanted = 'secure' AND p.state = 'card_saved' AND b.ended_at IS NULL AND b.state <> 'held' AND b.starts_at <= ${soon})
        OR (p.wanted = 'secure' AND p.state = 'authorised' AND b.ended_at IS NULL AND b.starts_at <= ${soon} AND EXISTS (
          SELECT FROM payment_authorisations a WHERE a.clinic_id = p.clinic_id AND a.booking_id = p.booking_id
            AND a.status = 'held' AND a.capture_before < b.ends_at + interval '2 hours'))
        OR (p.wanted <> 'secure' AND p.state IN ('card_saved', 'authorising', 'authorised', 'action_required', 'capturing'))
        OR (p.wanted = 'release' AND p.state IN ('captured', 'part_refunded')))
      ORDER BY b.starts_at LIMIT 200`,
    );
  }

  /** A day before the visit nothing is held: neither the bank nor the client has said yes. */
  async toGiveUp(now: Instant): Promise<BookingId[]> {
    const by = new Date(now + releaseBefore);
    const anHourAgo = new Date(now - 3_600_000);
    return this.bookings(
      await this.tx.db.$queryRaw`
      SELECT p.booking_id FROM payments p JOIN bookings b ON b.clinic_id = p.clinic_id AND b.id = p.booking_id
      WHERE p.clinic_id = ${this.tx.clinicId}::uuid AND p.wanted = 'secure'
        AND p.state IN ('none', 'card_saved', 'authorising', 'action_required', 'failed')
        AND b.state IN ('on_hold', 'requested', 'offered', 'confirmed') AND b.starts_at <= ${by}
        AND p.created_at <= ${anHourAgo} AND (p.asked_at IS NULL OR p.asked_at <= ${anHourAgo})
      ORDER BY b.starts_at LIMIT 200`,
    );
  }

  /** Pages that have been open for a while: perhaps Stripe's word about them was lost. */
  async openCheckouts(before: Instant): Promise<string[]> {
    const rows = await this.tx.db.$queryRaw`
      SELECT id FROM payment_checkouts WHERE clinic_id = ${this.tx.clinicId}::uuid AND status = 'open'
        AND created_at <= ${new Date(before)} ORDER BY created_at LIMIT 100`;
    return CheckoutRows.parse(rows).map(({ id }) => id);
  }

  private bookings(rows: unknown): BookingId[] {
    return Rows.parse(rows).map(({ booking_id: id }) => id);
  }
}
