import type { CheckInStep } from '@unbrace/shared/outcomes';
import { BookingId, type Instant, RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

export interface VisitToAskAbout {
  readonly bookingId: BookingId;
  readonly recipientId: RecipientId;
  readonly endedAt: Instant;
}

/** Visits that took place, as the questions after them need them: read only. */
export class VisitedRepository {
  constructor(private readonly tx: Tx) {}

  /** Visits whose people are to be asked at that step now, and were not yet. A visit that never began is none. */
  async toAsk({ step, after, until }: CheckInStep, now: Instant): Promise<VisitToAskAbout[]> {
    const rows = await this.tx.db.$queryRaw<{ id: string; recipient_id: string; ended_at: Date }[]>`
      SELECT b.id, b.recipient_id, b.ended_at FROM bookings b
      WHERE b.clinic_id = ${this.tx.clinicId}::uuid
        AND b.ended_at <= ${new Date(now - after)} AND b.ended_at > ${new Date(now - until)}
        AND b.intake_id IS NOT NULL
        AND EXISTS (
          SELECT 1 FROM booking_events e WHERE e.clinic_id = b.clinic_id AND e.booking_id = b.id
            AND e.event IN ('complete', 'stopSession'))
        AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.clinic_id = b.clinic_id AND o.key = 'check-in:' || b.id || ':' || ${step})
      ORDER BY b.ended_at`;
    return rows.map((row) => ({
      bookingId: BookingId.parse(row.id),
      recipientId: RecipientId.parse(row.recipient_id),
      endedAt: row.ended_at.getTime(),
    }));
  }
}
