import { BookingId, type Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { StripeEvent as Row } from '../platform/database/generated/client.ts';

export const eventStates = ['waiting', 'done', 'ignored', 'failed'] as const;

export interface StripeEventRow {
  readonly id: string;
  readonly type: string;
  readonly objectId: string;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  readonly state: (typeof eventStates)[number];
  readonly bookingId: BookingId | null;
  readonly effect: string | null;
  readonly tries: number;
}

export type NewStripeEvent = Pick<StripeEventRow, 'id' | 'type' | 'objectId' | 'occurredAt'>;

/** What Stripe told, each event once. */
export class StripeEventsRepository {
  constructor(private readonly tx: Tx) {}

  /** @returns whether it was new */
  async add(event: NewStripeEvent, now: Instant): Promise<boolean> {
    const { count } = await this.tx.db.stripeEvent.createMany({
      data: {
        ...event,
        clinicId: this.tx.clinicId,
        occurredAt: new Date(event.occurredAt),
        receivedAt: new Date(now),
        state: 'waiting',
        tries: 0,
      },
      skipDuplicates: true,
    });
    return count === 1;
  }

  /** One that still waits, with one more try written down. */
  async claim(id: string): Promise<StripeEventRow | null> {
    const where = { clinicId: this.tx.clinicId, id, state: 'waiting' };
    const { count } = await this.tx.db.stripeEvent.updateMany({ where, data: { tries: { increment: 1 } } });
    const row = count === 1 ? await this.tx.db.stripeEvent.findFirst({ where }) : null;
    return row && eventOf(row);
  }

  async end(
    id: string,
    { state, bookingId, effect }: Pick<StripeEventRow, 'state' | 'bookingId' | 'effect'>,
    now: Instant,
  ): Promise<void> {
    await this.tx.db.stripeEvent.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: { state, bookingId, effect, workedAt: new Date(now) },
    });
  }

  /** Received before an instant and not worked yet. */
  async waitingSince(before: Instant): Promise<string[]> {
    const rows = await this.tx.db.stripeEvent.findMany({
      where: { clinicId: this.tx.clinicId, state: 'waiting', receivedAt: { lte: new Date(before) } },
      orderBy: { receivedAt: 'asc' },
      select: { id: true },
      take: 200,
    });
    return rows.map(({ id }) => id);
  }

  /** When the newest event happened that we know of. */
  async latest(): Promise<Instant | null> {
    const row = await this.tx.db.stripeEvent.findFirst({
      where: { clinicId: this.tx.clinicId },
      orderBy: { occurredAt: 'desc' },
      select: { occurredAt: true },
    });
    return row?.occurredAt.getTime() ?? null;
  }

  /** A page, the newest first. */
  async list(after: { at: Instant; id: string } | null, take: number): Promise<StripeEventRow[]> {
    const at = after && new Date(after.at);
    const rows = await this.tx.db.stripeEvent.findMany({
      where: {
        clinicId: this.tx.clinicId,
        ...(at ? { OR: [{ receivedAt: { lt: at } }, { receivedAt: at, id: { lt: after.id } }] } : {}),
      },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      take,
    });
    return rows.map(eventOf);
  }
}

function eventOf(row: Row): StripeEventRow {
  return {
    id: row.id,
    type: row.type,
    objectId: row.objectId,
    occurredAt: row.occurredAt.getTime(),
    receivedAt: row.receivedAt.getTime(),
    state: z.enum(eventStates).parse(row.state),
    bookingId: row.bookingId === null ? null : BookingId.parse(row.bookingId),
    effect: row.effect,
    tries: row.tries,
  };
}
