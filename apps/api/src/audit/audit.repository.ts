import { type Instant, UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

/** Where a page of the log ends: its order is by time, newest first. */
export interface AuditPlace {
  readonly at: Instant;
  readonly id: string;
}

/** A line of the log, its person by id. */
export interface AuditRecord extends AuditPlace {
  readonly userId: UserId | null;
  readonly role: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly address: string | null;
}

/** Reads the append-only log. */
export class AuditRepository {
  constructor(private readonly tx: Tx) {}

  async page(subjectId: string | undefined, after: AuditPlace | null, take: number): Promise<AuditRecord[]> {
    const at = after && new Date(after.at);
    const rows = await this.tx.db.auditEntry.findMany({
      where: {
        clinicId: this.tx.clinicId,
        ...(subjectId === undefined ? {} : { subjectId }),
        ...(at === null ? {} : { at: { lte: at }, NOT: { at, id: { gte: after?.id ?? '' } } }),
      },
      omit: { detail: true },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take,
    });
    return rows.map(({ at: date, userId, ...row }) => ({
      ...row,
      at: date.getTime(),
      userId: userId === null ? null : UserId.parse(userId),
    }));
  }
}
