import { type Instant, UserId } from '@unbrace/shared/kernel';
import { ThresholdChanges } from '@unbrace/shared/triage';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

export interface ThresholdsVersion {
  readonly version: number;
  readonly changes: ThresholdChanges;
  readonly setByUserId: UserId;
  readonly createdAt: Instant;
}

export interface SignOff {
  readonly clinician: string;
  readonly registration: string;
  readonly ruleSet: string;
  readonly thresholdsVersion: number;
  readonly recordedByUserId: UserId;
  readonly createdAt: Instant;
}

/** A clinic's own thresholds, version by version, and who signed what off. */
export class ThresholdsRepository {
  constructor(private readonly tx: Tx) {}

  async latest(): Promise<ThresholdsVersion | null> {
    return (await this.history(1))[0] ?? null;
  }

  /** Newest first. */
  async history(take = 100): Promise<ThresholdsVersion[]> {
    const rows = await this.tx.db.clinicThresholds.findMany({
      where: { clinicId: this.tx.clinicId },
      orderBy: { version: 'desc' },
      take,
    });
    return rows.map(({ version, changes, setByUserId, createdAt }) => ({
      version,
      changes: ThresholdChanges.parse(changes),
      setByUserId: UserId.parse(setByUserId),
      createdAt: createdAt.getTime(),
    }));
  }

  /** @returns whether it was written: of two who make the same version at once, one does */
  async add({ createdAt, ...made }: ThresholdsVersion): Promise<boolean> {
    const { count } = await this.tx.db.clinicThresholds.createMany({
      data: [{ ...made, clinicId: this.tx.clinicId, createdAt: new Date(createdAt) }],
      skipDuplicates: true,
    });
    return count === 1;
  }

  async signOff({ createdAt, ...given }: SignOff): Promise<void> {
    await this.tx.db.ruleSignOff.create({
      data: { ...given, id: uuid(), clinicId: this.tx.clinicId, createdAt: new Date(createdAt) },
      select: { id: true },
    });
  }

  /** Newest first. */
  async signOffs(): Promise<SignOff[]> {
    const rows = await this.tx.db.ruleSignOff.findMany({
      where: { clinicId: this.tx.clinicId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 50,
    });
    return rows.map((row) => ({
      clinician: row.clinician,
      registration: row.registration,
      ruleSet: row.ruleSet,
      thresholdsVersion: row.thresholdsVersion,
      recordedByUserId: UserId.parse(row.recordedByUserId),
      createdAt: row.createdAt.getTime(),
    }));
  }
}
