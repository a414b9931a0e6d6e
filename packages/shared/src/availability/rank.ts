import { z } from 'zod';
import { minutes, type Instant } from '../kernel/index.ts';
import type { SlotTherapist } from './slots.ts';

const weight = (inMinutes: number) => z.number().min(0).max(1_000).default(inMinutes);

/** What counts when a therapist is chosen, in minutes of driving; settings of a clinic. */
export const RankWeights = z
  .strictObject({
    perAddedMinute: weight(1),
    perVisitThatWeek: weight(2),
    knowsTheClient: weight(10),
    /** Of time beside the visit that is too short for another one like it. */
    perLostMinute: weight(0.1),
  })
  .meta({ id: 'RankWeights' });
export type RankWeights = Readonly<z.infer<typeof RankWeights>>;

/** A minute more on the road weighs a minute; a visit more in the week two; a client who comes back ten; ten lost minutes one. */
export const defaultRankWeights: RankWeights = RankWeights.parse({});

/** What is known of a therapist beside the drive. */
export interface Standing {
  readonly visitsThatWeek: number;
  readonly visitsWithClient: number;
  /** Somebody else was preferred; it ranks after everything, and refuses nothing. */
  readonly notPreferred?: boolean;
}

/** What a score is made of. */
export const scoreParts = [
  'added drive',
  'fragmentation',
  'load',
  'continuity',
  'preference',
  'answers',
] as const;

/** One part of a score, for the people who ask why; fewer points are better. */
export const ScorePart = z
  .object({ what: z.enum(scoreParts), points: z.number() })
  .meta({ id: 'ScorePart', description: 'Fewer points are better; a minute of driving is one' });
export type ScorePart = Readonly<z.infer<typeof ScorePart>>;

/** The visit that somebody is chosen for. */
export interface RankedVisit {
  readonly start: Instant;
  readonly minutes: number;
}

export interface Ranked<T extends SlotTherapist> {
  readonly therapist: T;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

const preferencePoints = 100_000;

/**
 * Those who can take a visit, the best first and `most` of them: added drive, time left unusable, a fair load, who knows
 * the client; ties by id. A thousand candidates for each of a thousand starts is ordinary: only the chosen are explained.
 */
export function rankTherapists<T extends SlotTherapist>(
  candidates: readonly T[],
  standingOf: (therapistId: string) => Standing,
  visit: RankedVisit,
  weights: RankWeights = defaultRankWeights,
  most = Infinity,
): Ranked<T>[] {
  const best: { readonly therapist: T; readonly score: number }[] = [];
  for (const therapist of candidates) {
    const score = scoreOf(therapist, standingOf(therapist.id), visit, weights);
    let place = best.length;
    for (let above = best[place - 1]; above && isBetter(score, therapist, above); above = best[place - 1])
      place--;
    if (place >= most) continue;
    best.splice(place, 0, { therapist, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ therapist, score }) => ({
    therapist,
    score,
    parts: partsOf(therapist, standingOf(therapist.id), visit, weights),
  }));
}

function isBetter(
  score: number,
  { id }: SlotTherapist,
  than: { therapist: SlotTherapist; score: number },
): boolean {
  return score === than.score ? id < than.therapist.id : score < than.score;
}

function scoreOf(taker: SlotTherapist, standing: Standing, visit: RankedVisit, weights: RankWeights): number {
  return (
    addedMinutes(taker) * weights.perAddedMinute +
    lostMinutes(taker, visit) * weights.perLostMinute +
    standing.visitsThatWeek * weights.perVisitThatWeek -
    (standing.visitsWithClient > 0 ? weights.knowsTheClient : 0) +
    (standing.notPreferred ? preferencePoints : 0)
  );
}

function partsOf(
  taker: SlotTherapist,
  standing: Standing,
  visit: RankedVisit,
  weights: RankWeights,
): ScorePart[] {
  return [
    { what: 'added drive', points: addedMinutes(taker) * weights.perAddedMinute },
    { what: 'fragmentation', points: lostMinutes(taker, visit) * weights.perLostMinute },
    { what: 'load', points: standing.visitsThatWeek * weights.perVisitThatWeek },
    { what: 'continuity', points: standing.visitsWithClient > 0 ? -weights.knowsTheClient : 0 },
    { what: 'preference', points: standing.notPreferred ? preferencePoints : 0 },
  ];
}

function addedMinutes({ addedDriveMinutes, driveInMinutes, driveOutMinutes }: SlotTherapist): number {
  return addedDriveMinutes ?? driveInMinutes + driveOutMinutes;
}

/** Minutes before and after the treatment that are free but too short for another one of its length. */
function lostMinutes({ room }: SlotTherapist, visit: RankedVisit): number {
  const length = minutes(visit.minutes);
  return lost(visit.start - room.from, length) + lost(room.to - visit.start - length, length);
}

const lost = (free: number, needed: number) => (free > 0 && free < needed ? free / minutes(1) : 0);
