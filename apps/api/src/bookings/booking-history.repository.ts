import type { BookingEvent } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, toText } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';

/** Who caused a step: a person with a role, the recipient by link, or the product itself. */
export interface StepBy {
  readonly userId: string | null;
  readonly role: string;
}

/** What happened to bookings, in order; rows are never changed. */
export class BookingHistoryRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    before: BookingRecord | null,
    after: BookingRecord,
    event: BookingEvent,
    by: StepBy,
    now: Instant,
  ): Promise<void> {
    const at = new Date(now);
    await this.tx.sql`
      INSERT INTO booking_events (clinic_id, id, booking_id, event, from_state, to_state, actor_user_id, actor_role, detail,
        occurred_at, received_at)
      VALUES (${this.tx.clinicId}::uuid, ${uuid()}::uuid, ${after.id}::uuid, ${event}, ${before?.state ?? null}, ${after.state},
        ${by.userId}::uuid, ${by.role}, ${changedBy(before, after)}::jsonb, ${at}, ${at})`;
  }

  async of(ids: readonly BookingId[]): Promise<Map<string, { at: string; event: string; by: string }[]>> {
    const rows = await this.tx.db.bookingEvent.findMany({
      where: { clinicId: this.tx.clinicId, bookingId: { in: [...ids] } },
      orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    });
    const histories = new Map<string, { at: string; event: string; by: string }[]>();
    for (const row of rows) {
      const line = { at: toText(row.occurredAt.getTime()), event: row.event, by: row.actorRole };
      histories.set(row.bookingId, [...(histories.get(row.bookingId) ?? []), line]);
    }
    return histories;
  }

  /** When each came to the state that it is in. */
  async lastSteps(ids: readonly BookingId[]): Promise<Map<string, Instant>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.db.bookingEvent.groupBy({
      by: ['bookingId'],
      where: { clinicId: this.tx.clinicId, bookingId: { in: [...ids] } },
      _max: { occurredAt: true },
    });
    return new Map(rows.map(({ bookingId, _max }) => [bookingId, _max.occurredAt?.getTime() ?? 0]));
  }
}

/** What a change of time replaces is kept whole: the old start and its price. */
function changedBy(before: BookingRecord | null, after: BookingRecord) {
  if (!before || before.startsAt === after.startsAt) return null;
  const kept = ({ startsAt, price }: BookingRecord) => ({ startsAt: toText(startsAt), price: { ...price } });
  return { before: kept(before), after: kept(after) };
}
