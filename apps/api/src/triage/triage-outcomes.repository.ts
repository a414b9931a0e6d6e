import type { Instant, IntakeId, RecipientId } from '@unbrace/shared/kernel';
import { Tier } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';

export interface SealedFlag {
  readonly id: string;
  readonly tier: Tier;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface SealedOutcome extends SealedFlag {
  readonly flags: readonly SealedFlag[];
}

/** What triage said about submitted answers. Only the tiers can be read without the clinic's key. */
export class TriageOutcomesRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    intakeId: IntakeId,
    ruleSet: string,
    { flags, ...outcome }: SealedOutcome,
    at: Instant,
  ): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.triageOutcome.create({
      data: { clinicId, intakeId, ruleSet, ...outcome, createdAt: new Date(at) },
      select: { id: true },
    });
    await this.tx.db.flag.createMany({
      data: flags.map((flag, position) => ({ clinicId, outcomeId: outcome.id, position, ...flag })),
    });
  }

  async latestOf(intakeId: IntakeId): Promise<SealedOutcome | null> {
    const row = await this.tx.db.triageOutcome.findFirst({
      where: { clinicId: this.tx.clinicId, intakeId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        tier: true,
        sealed: true,
        flags: { orderBy: { position: 'asc' }, select: { id: true, tier: true, sealed: true } },
      },
    });
    return row && { ...sealedFlag(row), flags: row.flags.map(sealedFlag) };
  }

  async hasAnySince(recipientId: RecipientId, tiers: readonly Tier[], since: Instant): Promise<boolean> {
    const found = await this.tx.db.triageOutcome.findFirst({
      where: {
        clinicId: this.tx.clinicId,
        tier: { in: [...tiers] },
        createdAt: { gte: new Date(since) },
        intake: { recipientId },
      },
      select: { id: true },
    });
    return found !== null;
  }
}

function sealedFlag({ id, tier, sealed }: { id: string; tier: string; sealed: Uint8Array<ArrayBuffer> }) {
  return { id, tier: Tier.parse(tier), sealed };
}
