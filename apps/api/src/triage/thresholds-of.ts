import { type ThresholdChanges, tightenOnly, type Thresholds } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';
import { ThresholdsRepository } from './thresholds.repository.ts';

export interface ThresholdsInForce {
  /** 0: the signed-off defaults. */
  readonly thresholdsVersion: number;
  readonly thresholds: Thresholds;
}

/** The thresholds by which this clinic's answers are judged now. */
export async function thresholdsOf(tx: Tx): Promise<ThresholdsInForce> {
  const own = await new ThresholdsRepository(tx).latest();
  return { thresholdsVersion: own?.version ?? 0, thresholds: tightenOnly(own?.changes ?? {}) };
}

/** What this clinic has tightened, for a person's own device, which gives advice before the server has an answer. */
export async function tightenedOf(tx: Tx): Promise<ThresholdChanges> {
  return (await new ThresholdsRepository(tx).latest())?.changes ?? {};
}
