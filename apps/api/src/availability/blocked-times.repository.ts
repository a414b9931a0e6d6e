import { type ClaimId, TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ClaimsRepository } from './claims.repository.ts';

/** Time that the office took for something that is no visit. */
export class BlockedTimesRepository {
  constructor(private readonly tx: Tx) {}

  /** @returns whether there was such a block; the time of a booking is never given back here. */
  async release(id: ClaimId): Promise<boolean> {
    const block = await this.tx.db.timeClaim.findFirst({
      where: { clinicId: this.tx.clinicId, id, kind: 'manual', live: true },
      select: { therapistId: true },
    });
    if (!block) return false;
    await new ClaimsRepository(this.tx).lock([TherapistId.parse(block.therapistId)]);
    const { count } = await this.tx.db.timeClaim.updateMany({
      where: { clinicId: this.tx.clinicId, id, kind: 'manual', live: true },
      data: { live: false },
    });
    return count === 1;
  }
}
