import { z } from 'zod';
import type { SlotTherapist } from './slots.ts';

/** What counts when a therapist is chosen, in minutes of driving; settings of a clinic. */
export const RankWeights = z
  .object({
    perAddedMinute: z.number().min(0),
    perVisitThatWeek: z.number().min(0),
    knowsTheClient: z.number().min(0),
  })
  .meta({ id: 'RankWeights' });
export type RankWeights = Readonly<z.infer<typeof RankWeights>>;

/** A minute more on the road weighs a minute; a visit more in the week two; a client who comes back ten. */
export const defaultRankWeights: RankWeights = { perAddedMinute: 1, perVisitThatWeek: 2, knowsTheClient: 10 };

/** What is known of a therapist beside the drive. */
export interface Standing {
  readonly visitsThatWeek: number;
  readonly visitsWithClient: number;
}

/** One part of a score, for the people who ask why; fewer points are better. */
export interface ScorePart {
  readonly what: 'added drive' | 'load' | 'continuity';
  readonly points: number;
}

export interface Ranked<T extends SlotTherapist> {
  readonly therapist: T;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** Those who can take a visit, the best first: least added drive, then a fair load, then who knows the client; ties by id. */
export function rankTherapists<T extends SlotTherapist>(
  candidates: readonly T[],
  standingOf: (therapistId: string) => Standing,
  weights: RankWeights = defaultRankWeights,
): Ranked<T>[] {
  return candidates
    .map((therapist) => {
      const parts = scoreOf(therapist, standingOf(therapist.id), weights);
      return { therapist, parts, score: parts.reduce((sum, part) => sum + part.points, 0) };
    })
    .sort((a, b) => a.score - b.score || (a.therapist.id < b.therapist.id ? -1 : 1));
}

function scoreOf(drives: SlotTherapist, standing: Standing, weights: RankWeights): ScorePart[] {
  const added = drives.addedDriveMinutes ?? drives.driveInMinutes + drives.driveOutMinutes;
  return [
    { what: 'added drive', points: added * weights.perAddedMinute },
    { what: 'load', points: standing.visitsThatWeek * weights.perVisitThatWeek },
    { what: 'continuity', points: standing.visitsWithClient > 0 ? -weights.knowsTheClient : 0 },
  ];
}
