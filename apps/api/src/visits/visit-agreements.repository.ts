import { type BookingId, type Instant, type TherapistId, toText } from '@unbrace/shared/kernel';
import { TableAgreement } from '@unbrace/shared/visits';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

/** What was agreed on at the table, sealed; once a visit, and never rewritten. */
export class VisitAgreementsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly vault: Vault,
  ) {}

  async add(
    {
      bookingId,
      therapistId,
      agreed,
    }: { bookingId: BookingId; therapistId: TherapistId; agreed: TableAgreement },
    now: Instant,
  ): Promise<void> {
    const sealed = await this.vault.seal(this.tx, placeOf(bookingId), agreed);
    await this.tx.db.visitAgreement.create({
      data: { clinicId: this.tx.clinicId, bookingId, therapistId, sealed, agreedAt: new Date(now) },
      select: { bookingId: true },
    });
  }

  async of(bookingId: BookingId): Promise<(TableAgreement & { at: string }) | null> {
    const row = await this.tx.db.visitAgreement.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId },
    });
    if (!row) return null;
    const agreed = await this.vault.open(this.tx, placeOf(bookingId), row.sealed, TableAgreement);
    return { ...agreed, at: toText(row.agreedAt.getTime()) };
  }
}

const placeOf = (row: BookingId) => ({ table: 'visit_agreements', column: 'sealed', row });
