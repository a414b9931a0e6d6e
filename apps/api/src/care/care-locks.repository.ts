import { type Instant, IntakeId, type RecipientId, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Lock = z.object({
  id: z.string(),
  intakeId: IntakeId,
  createdAt: z.date().transform((at): Instant => at.getTime()),
});
export type CareLock = z.infer<typeof Lock>;

/** Who may not book again after a red flag, until it is lifted. */
export class CareLocksRepository {
  constructor(private readonly tx: Tx) {}

  /**
   * Locks, or moves the lock that is there to the newer answers. Only a document sent since `lockedAt` can lift it: the
   * clinician of an earlier one did not know of them.
   */
  async lock(
    recipientId: RecipientId,
    intakeId: IntakeId,
    at: Instant,
    lockedAt: Instant = at,
  ): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.$executeRaw`
      INSERT INTO care_locks (clinic_id, id, recipient_id, intake_id, created_at, locked_at)
      VALUES (${clinicId}::uuid, ${uuid()}::uuid, ${recipientId}::uuid, ${intakeId}::uuid, ${new Date(at)}, ${new Date(lockedAt)})
      ON CONFLICT (clinic_id, recipient_id) WHERE lifted_at IS NULL DO UPDATE
        SET intake_id = excluded.intake_id, locked_at = greatest(care_locks.locked_at, excluded.locked_at)`;
  }

  async openOf(recipientId: RecipientId): Promise<CareLock | null> {
    const rows = await this.tx.sql`
      SELECT id, intake_id AS "intakeId", created_at AS "createdAt" FROM care_locks
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND recipient_id = ${recipientId}::uuid AND lifted_at IS NULL`;
    return z.array(Lock).parse(rows)[0] ?? null;
  }

  /** The lock that was lifted last: when, why, and the answers that had set it, given when. */
  async lastLifted(
    recipientId: RecipientId,
  ): Promise<{ at: Instant; because: string; intakeId: IntakeId; lockedAt: Instant } | null> {
    const row = await this.tx.db.careLock.findFirst({
      where: { clinicId: this.tx.clinicId, recipientId, liftedAt: { not: null } },
      orderBy: { liftedAt: 'desc' },
    });
    if (!row?.liftedAt) return null;
    const { liftedAt, liftedBecause, intakeId, lockedAt } = row;
    return {
      at: liftedAt.getTime(),
      because: liftedBecause ?? '',
      intakeId: IntakeId.parse(intakeId),
      lockedAt: lockedAt.getTime(),
    };
  }

  /** @returns whether there was one to lift, set no later than what lifts it was sent. */
  async lift(
    recipientId: RecipientId,
    { because, sentAt }: { because: 'document' | 'correction'; sentAt: Instant },
    userId: UserId,
    at: Instant,
  ): Promise<boolean> {
    const { count } = await this.tx.db.careLock.updateMany({
      where: {
        clinicId: this.tx.clinicId,
        recipientId,
        liftedAt: null,
        lockedAt: { lte: new Date(sentAt) },
      },
      data: { liftedAt: new Date(at), liftedByUserId: userId, liftedBecause: because },
    });
    return count === 1;
  }
}
