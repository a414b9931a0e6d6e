import type { BookingId, Instant, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

export interface SealedPlan {
  readonly id: string;
  readonly revision: number;
  readonly aboveCap: boolean;
  readonly authorUserId: UserId | null;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly createdAt: Instant;
}

/** The plans of visits: what the product made of an outcome, and each edit of it as a further row. */
export class SessionPlansRepository {
  constructor(private readonly tx: Tx) {}

  static newId(): string {
    return uuid();
  }

  /** @returns whether it was written; of two who make the same revision at once, one does */
  async add(bookingId: BookingId, outcomeId: string, { createdAt, ...plan }: SealedPlan): Promise<boolean> {
    const { count } = await this.tx.db.sessionPlan.createMany({
      data: [{ ...plan, clinicId: this.tx.clinicId, bookingId, outcomeId, createdAt: new Date(createdAt) }],
      skipDuplicates: true,
    });
    return count === 1;
  }

  /** The revisions made of one outcome, the first first. */
  async of(bookingId: BookingId, outcomeId: string): Promise<Omit<SealedPlan, 'authorUserId'>[]> {
    const rows = await this.tx.db.sessionPlan.findMany({
      where: { clinicId: this.tx.clinicId, bookingId, outcomeId },
      orderBy: { revision: 'asc' },
      select: { id: true, revision: true, aboveCap: true, sealed: true, createdAt: true },
    });
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.getTime() }));
  }
}
