import { type Askable, answerPoints } from '@unbrace/shared/offers';
import type { Taker } from '../bookings/find-takers.ts';
import type { Tx } from '../platform/database/database.ts';
import { AnswersGivenRepository } from './answers-given.repository.ts';
import type { OfferScore } from './offer-record.ts';

/** Somebody who can keep the time, with the score by which others are asked before or after. */
export interface AskableTaker extends Askable {
  readonly taker: Taker;
  readonly chosenBy: OfferScore;
}

/** Who can keep a time, best first: the ranking of times, and how offers were answered of late. */
export async function rankAskable(tx: Tx, takers: readonly Taker[], now: number): Promise<AskableTaker[]> {
  const answers = await new AnswersGivenRepository(tx).of(
    takers.map(({ therapist }) => therapist.id),
    now,
  );
  const scored = takers.map((taker): AskableTaker => {
    const { id } = taker.therapist;
    const points = answerPoints(answers.get(id) ?? { countedNos: 0, unanswered: 0 });
    const parts = [...taker.parts, { what: 'answers' as const, points }];
    return {
      id,
      knowsTheClient: taker.parts.some(({ what, points: each }) => what === 'continuity' && each < 0),
      taker,
      chosenBy: { score: taker.score + points, parts },
    };
  });
  return scored.toSorted((a, b) => a.chosenBy.score - b.chosenBy.score || (a.id < b.id ? -1 : 1));
}
