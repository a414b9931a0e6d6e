import type { RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

/** What recipients keep sealed: their date of birth, learned from the health questions. */
export class BirthDatesRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: RecipientId): Promise<Uint8Array<ArrayBuffer> | null> {
    const row = await this.tx.db.recipient.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      select: { sealed: true },
    });
    return row?.sealed ?? null;
  }

  async save(id: RecipientId, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.tx.db.recipient.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: { sealed } });
  }
}
