import { WorkRules } from '@unbrace/shared/availability';
import type { TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { Prisma } from '../platform/database/generated/client.ts';

/** The drawn area and the rest of a therapist. */
export class WorkRulesRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: TherapistId): Promise<WorkRules | null> {
    const row = await this.tx.db.therapist.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      select: { areaPolygon: true, restAfterMinutes: true, restMinutes: true },
    });
    if (!row) return null;
    const { areaPolygon, restAfterMinutes: afterMinutes, restMinutes } = row;
    return WorkRules.parse({
      polygon: areaPolygon,
      rest: restMinutes === null ? null : { afterMinutes, restMinutes },
    });
  }

  async set(id: TherapistId, { polygon, rest }: WorkRules): Promise<void> {
    await this.tx.db.therapist.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: {
        areaPolygon: polygon ?? Prisma.DbNull,
        restAfterMinutes: rest?.afterMinutes ?? null,
        restMinutes: rest?.restMinutes ?? null,
      },
    });
  }
}
