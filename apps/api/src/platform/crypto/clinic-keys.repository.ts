import type { Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';

const Keys = z.tuple([z.object({ id: z.string(), wrapped: z.instanceof(Uint8Array) })]);

/** A clinic's wrapped data keys. */
export class ClinicKeysRepository {
  constructor(private readonly tx: Tx) {}

  async current(): Promise<{ id: string; wrapped: Uint8Array }> {
    const rows = await this.tx.sql`
      SELECT id, wrapped FROM clinic_keys WHERE clinic_id = ${this.tx.clinicId}::uuid AND retired_at IS NULL
      ORDER BY created_at DESC LIMIT 1`;
    return Keys.parse(rows)[0];
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
