import type { AnswerReason } from './decline-reasons.ts';

/** Reasons that a clinic may count when it chooses whom to ask. Nobody is pushed to treat, or to go, against their judgement. */
const counted: readonly AnswerReason[] = ['too_far', 'not_free', 'other'];

/** Whether a no counts when others are chosen first: clinical and safety concerns, skills, illness and emergencies never do. */
export function countsAgainst(reason: AnswerReason): boolean {
  return counted.includes(reason);
}

/** What is known of somebody's answers over the last weeks. */
export interface AnswerRecord {
  /** Offers that were answered no for a reason that counts. */
  readonly countedNos: number;
  /** Offers to them alone that ran out without a word. */
  readonly unanswered: number;
}

/** How far back answers are looked at, in days. */
export const answersDays = 28;
const mostPoints = 5;

/** Points of a ranking, in minutes of driving: one for each no that counts and each silence, five at most. Our own number. */
export function answerPoints({ countedNos, unanswered }: AnswerRecord): number {
  return Math.min(mostPoints, countedNos + unanswered);
}
