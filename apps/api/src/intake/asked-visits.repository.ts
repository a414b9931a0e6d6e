import { BookingId, type Instant, IntakeId, RecipientId } from '@unbrace/shared/kernel';
import { ServiceStyle } from '@unbrace/shared/services';
import type { Tx } from '../platform/database/database.ts';

/** What the health questions depend on of the visit that they are for. */
export interface AskedVisit {
  readonly recipientId: RecipientId;
  readonly intakeId: IntakeId | null;
  readonly state: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly country: string;
  readonly style: ServiceStyle;
  /** A hold that waits for newer answers: since when they are asked for. */
  readonly askedAgainAt: Instant | null;
}

export interface VisitToAskAgain {
  readonly bookingId: BookingId;
  readonly recipientId: RecipientId;
  readonly startsAt: Instant;
}

/** Bookings as the intake needs them: read only. */
export class AskedVisitsRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: BookingId): Promise<AskedVisit | null> {
    const row = await this.tx.db.booking.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      select: {
        recipientId: true,
        intakeId: true,
        state: true,
        startsAt: true,
        timeZone: true,
        place: { select: { country: true } },
        service: { select: { style: true } },
        triageHolds: { where: { state: 'open', kind: 'RECHECK' }, select: { askedAgainAt: true } },
      },
    });
    return (
      row && {
        recipientId: RecipientId.parse(row.recipientId),
        intakeId: IntakeId.nullable().parse(row.intakeId),
        state: row.state,
        startsAt: row.startsAt.getTime(),
        timeZone: row.timeZone,
        country: row.place.country,
        style: ServiceStyle.parse(row.service.style),
        askedAgainAt: row.triageHolds[0]?.askedAgainAt?.getTime() ?? null,
      }
    );
  }

  /** Accepted visits of that span whose people have not been asked again yet, and did not answer within the span's length before. */
  async toAskAgain({ from, until }: { from: Instant; until: Instant }): Promise<VisitToAskAgain[]> {
    const rows = await this.tx.db.$queryRaw<{ id: string; recipient_id: string; starts_at: Date }[]>`
      SELECT b.id, b.recipient_id, b.starts_at FROM bookings b
      JOIN intakes i ON i.clinic_id = b.clinic_id AND i.id = b.intake_id
      WHERE b.clinic_id = ${this.tx.clinicId}::uuid AND b.state = 'confirmed'
        AND b.starts_at > ${new Date(from)} AND b.starts_at <= ${new Date(until)}
        AND i.submitted_at < b.starts_at - make_interval(secs => ${(until - from) / 1000})
        AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.clinic_id = b.clinic_id
            AND o.key = 'recheck:' || b.id || ':' || (extract(epoch FROM b.starts_at) * 1000)::bigint)
      ORDER BY b.starts_at`;
    return rows.map(({ id, recipient_id, starts_at }) => ({
      bookingId: BookingId.parse(id),
      recipientId: RecipientId.parse(recipient_id),
      startsAt: starts_at.getTime(),
    }));
  }
}
