import type { Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../database/database.ts';

/** A clinic's wrapped data keys. */
export class ClinicKeysRepository {
  constructor(private readonly tx: Tx) {}

  async current(): Promise<{ id: string; wrapped: Uint8Array }> {
    return this.tx.db.clinicKey.findFirstOrThrow({
      where: { clinicId: this.tx.clinicId, retiredAt: null },
      orderBy: { createdAt: 'desc' },
      select: { id: true, wrapped: true },
    });
  }

  async wrapped(id: string): Promise<Uint8Array> {
    const key = await this.tx.db.clinicKey.findFirstOrThrow({
      where: { clinicId: this.tx.clinicId, id },
      select: { wrapped: true },
    });
    return key.wrapped;
  }

  async add(key: { id: string; wrapped: Uint8Array<ArrayBuffer>; createdAt: Instant }): Promise<void> {
    await this.tx.db.clinicKey.create({
      data: {
        clinicId: this.tx.clinicId,
        id: key.id,
        wrapped: key.wrapped,
        createdAt: new Date(key.createdAt),
      },
    });
  }
}
