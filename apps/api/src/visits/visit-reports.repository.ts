import { type BookingId, type Instant, toText, type UserId } from '@unbrace/shared/kernel';
import { TriageOutcome } from '@unbrace/shared/triage';
import { VisitReport } from '@unbrace/shared/visits';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { inTurn } from '../platform/database/in-turn.ts';

/** The sealed part: the words, and what triage said to a sign. */
const Stored = VisitReport.pick({ what: true, todo: true, emergency: true }).extend({
  outcome: TriageOutcome.nullable(),
});
export type NewReport = z.infer<typeof Stored> & {
  readonly kind: VisitReport['kind'];
  readonly hasEnded: boolean;
  readonly reportedByUserId: UserId;
};

/** What therapists reported during visits; rows are never changed. */
export class VisitReportsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly vault: Vault,
  ) {}

  async add(bookingId: BookingId, { kind, hasEnded, reportedByUserId, ...stored }: NewReport, now: Instant) {
    const id = uuid();
    await this.tx.db.visitReport.create({
      data: {
        clinicId: this.tx.clinicId,
        id,
        bookingId,
        kind,
        tier: stored.outcome?.tier ?? null,
        hasEnded,
        reportedByUserId,
        sealed: await this.vault.seal(this.tx, reportAt(id), stored),
        createdAt: new Date(now),
      },
      select: { id: true },
    });
  }

  /** Newest first. */
  async of(bookingId: BookingId): Promise<VisitReport[]> {
    const rows = await this.tx.db.visitReport.findMany({
      where: { clinicId: this.tx.clinicId, bookingId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 50,
    });
    return inTurn(rows, async ({ id, kind, tier, hasEnded, sealed, createdAt }) => {
      const { what, todo, emergency } = await this.vault.open(this.tx, reportAt(id), sealed, Stored);
      const at = toText(createdAt.getTime());
      return VisitReport.parse({ at, kind, tier, hasEnded, what, todo, emergency });
    });
  }

  countContacts(bookingId: BookingId): Promise<number> {
    return this.tx.db.visitReport.count({
      where: { clinicId: this.tx.clinicId, bookingId, kind: 'contact' },
    });
  }
}

const reportAt = (row: string) => ({ table: 'visit_reports', column: 'sealed', row });
