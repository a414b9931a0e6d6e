import { type HoldKind, holdKinds, type HoldState, holdStates } from '@unbrace/shared/bookings';
import { BookingId, HoldId, type Instant, InstantNumber, type RecipientId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { TriageHold as Row } from '../platform/database/generated/client.ts';

export interface TriageHoldRecord {
  readonly id: HoldId;
  readonly bookingId: BookingId;
  readonly kind: HoldKind;
  readonly state: HoldState;
  readonly deadlineAt: Instant;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
  /** Null while open, and when answers or a deadline ended it. */
  readonly endedByUserId: string | null;
}

/** Where a page of holds ends. Several run out at one instant, so the id is part of their order. */
export const HoldKey = z.tuple([InstantNumber, HoldId]);
export type HoldKey = z.infer<typeof HoldKey>;
export const holdKeyOf = ({ deadlineAt, id }: TriageHoldRecord): HoldKey => [deadlineAt, id];

/** What keeps bookings on hold. Which rule did is in the sealed outcome, never here. */
export class TriageHoldsRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    hold: { bookingId: BookingId; kind: HoldKind; deadlineAt: Instant },
    now: Instant,
  ): Promise<void> {
    await this.tx.db.triageHold.create({
      data: {
        clinicId: this.tx.clinicId,
        id: uuid(),
        bookingId: hold.bookingId,
        kind: hold.kind,
        state: 'open',
        deadlineAt: new Date(hold.deadlineAt),
        createdAt: new Date(now),
      },
      select: { id: true },
    });
  }

  async openOf(bookingId: BookingId): Promise<TriageHoldRecord | null> {
    const row = await this.tx.db.triageHold.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, state: 'open' },
    });
    return row && holdOf(row);
  }

  async latestOf(bookingId: BookingId): Promise<TriageHoldRecord | null> {
    const row = await this.tx.db.triageHold.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return row && holdOf(row);
  }

  /** When a person last ended a hold of this visit; 0 when nobody did. */
  async lastDecided(bookingId: BookingId): Promise<Instant> {
    const row = await this.tx.db.triageHold.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, state: { not: 'open' }, endedByUserId: { not: null } },
      orderBy: { endedAt: 'desc' },
    });
    return row?.endedAt?.getTime() ?? 0;
  }

  async find(id: HoldId): Promise<TriageHoldRecord | null> {
    const row = await this.tx.db.triageHold.findFirst({ where: { clinicId: this.tx.clinicId, id } });
    return row && holdOf(row);
  }

  /** What runs out first comes first. */
  async open(after: HoldKey | null, limit: number): Promise<TriageHoldRecord[]> {
    const deadlineAt = after && new Date(after[0]);
    const beyond =
      after && deadlineAt
        ? { OR: [{ deadlineAt: { gt: deadlineAt } }, { deadlineAt, id: { gt: after[1] } }] }
        : {};
    const rows = await this.tx.db.triageHold.findMany({
      where: { clinicId: this.tx.clinicId, state: 'open', ...beyond },
      orderBy: [{ deadlineAt: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map(holdOf);
  }

  async openCallsOf(recipientId: RecipientId): Promise<TriageHoldRecord[]> {
    const rows = await this.tx.db.triageHold.findMany({
      where: { clinicId: this.tx.clinicId, state: 'open', kind: 'CALL', booking: { recipientId } },
      orderBy: { id: 'asc' },
    });
    return rows.map(holdOf);
  }

  async openFor(bookingIds: readonly BookingId[]): Promise<TriageHoldRecord[]> {
    const rows = await this.tx.db.triageHold.findMany({
      where: { clinicId: this.tx.clinicId, bookingId: { in: [...bookingIds] }, state: 'open' },
    });
    return rows.map(holdOf);
  }

  /** What waits for newer answers that were not asked for yet. */
  async toAskAgain(): Promise<TriageHoldRecord[]> {
    const rows = await this.tx.db.triageHold.findMany({
      where: { clinicId: this.tx.clinicId, state: 'open', kind: 'RECHECK', askedAgainAt: null },
      orderBy: { deadlineAt: 'asc' },
      take: 500,
    });
    return rows.map(holdOf);
  }

  /** @returns whether this call asks: of two sweeps at once, one does. */
  async askAgain(id: HoldId, now: Instant): Promise<boolean> {
    const { count } = await this.tx.db.triageHold.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: 'open', askedAgainAt: null },
      data: { askedAgainAt: new Date(now) },
    });
    return count === 1;
  }

  /** @returns whether this call ended it: of two leads who press at once, one does. */
  async end(
    id: HoldId,
    state: HoldState,
    by: { userId: string | null; sealed: Uint8Array<ArrayBuffer> | null },
    now: Instant,
  ): Promise<boolean> {
    const { count } = await this.tx.db.triageHold.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: 'open' },
      data: { state, endedAt: new Date(now), endedByUserId: by.userId, sealed: by.sealed },
    });
    return count === 1;
  }
}

function holdOf(row: Row): TriageHoldRecord {
  return {
    id: HoldId.parse(row.id),
    bookingId: BookingId.parse(row.bookingId),
    kind: z.enum(holdKinds).parse(row.kind),
    state: z.enum(holdStates).parse(row.state),
    deadlineAt: row.deadlineAt.getTime(),
    createdAt: row.createdAt.getTime(),
    endedAt: row.endedAt?.getTime() ?? null,
    endedByUserId: row.endedByUserId,
  };
}
