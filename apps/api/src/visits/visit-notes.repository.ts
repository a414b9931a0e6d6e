import { type BookingId, type Instant, type TherapistId, toText } from '@unbrace/shared/kernel';
import { VisitNote } from '@unbrace/shared/visits';
import { v7 as uuid } from 'uuid';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

/** Signed notes, sealed; the newest is the one that counts, the others stay. */
export class VisitNotesRepository {
  constructor(
    private readonly tx: Tx,
    private readonly vault: Vault,
  ) {}

  async add(
    { bookingId, therapistId, note }: { bookingId: BookingId; therapistId: TherapistId; note: VisitNote },
    now: Instant,
  ): Promise<void> {
    const id = uuid();
    const sealed = await this.vault.seal(this.tx, placeOf(id), note);
    await this.tx.db.visitNote.create({
      data: { clinicId: this.tx.clinicId, id, bookingId, therapistId, sealed, signedAt: new Date(now) },
      select: { id: true },
    });
  }

  async latest(bookingId: BookingId): Promise<(VisitNote & { signedAt: string }) | null> {
    const row = await this.tx.db.visitNote.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId },
      orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    });
    if (!row) return null;
    const note = await this.vault.open(this.tx, placeOf(row.id), row.sealed, VisitNote);
    return { ...note, signedAt: toText(row.signedAt.getTime()) };
  }
}

const placeOf = (row: string) => ({ table: 'visit_notes', column: 'sealed', row });
