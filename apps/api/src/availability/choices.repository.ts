import { ScorePart } from '@unbrace/shared/availability';
import { type BookingId, TherapistId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Stored = z.object({ score: z.number(), parts: z.array(ScorePart) });

/** A score and what it is made of. */
export interface Choice {
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

export type NotedChoice = z.infer<typeof Stored> & { readonly therapistId: TherapistId };

/** Why a claim is this therapist's: kept with the claim, and gone with it. */
export class ChoicesRepository {
  constructor(private readonly tx: Tx) {}

  async set(bookingId: BookingId, choice: Choice): Promise<void> {
    await this.tx.db.timeClaim.updateMany({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
      data: { choice: Stored.parse(choice) },
    });
  }

  async of(bookingId: BookingId): Promise<NotedChoice | null> {
    const claim = await this.tx.db.timeClaim.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
      select: { therapistId: true, choice: true },
    });
    const stored = Stored.safeParse(claim?.choice);
    return claim && stored.success
      ? { ...stored.data, therapistId: TherapistId.parse(claim.therapistId) }
      : null;
  }
}
