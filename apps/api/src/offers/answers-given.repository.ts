import { days, type Instant, type TherapistId } from '@unbrace/shared/kernel';
import { type AnswerRecord, answerReasons, answersDays, countsAgainst } from '@unbrace/shared/offers';
import type { Tx } from '../platform/database/database.ts';

/** How therapists answered lately, as far as it counts. */
export class AnswersGivenRepository {
  constructor(private readonly tx: Tx) {}

  async of(ids: readonly TherapistId[], now: Instant): Promise<Map<string, AnswerRecord>> {
    const since = new Date(now - days(answersDays));
    const rows = await this.tx.db.offer.groupBy({
      by: ['therapistId', 'state'],
      where: {
        clinicId: this.tx.clinicId,
        therapistId: { in: [...ids] },
        createdAt: { gte: since },
        OR: [
          {
            state: { in: ['declined', 'withdrawn'] },
            declineReason: { in: answerReasons.filter(countsAgainst) },
          },
          // Of several who are asked, the silent ones have done nothing wrong.
          { state: 'expired', exclusive: true, proposedStarts: { isEmpty: true } },
        ],
      },
      _count: true,
    });
    const records = new Map<string, AnswerRecord>();
    for (const { therapistId, state, _count } of rows) {
      const { countedNos, unanswered } = records.get(therapistId) ?? { countedNos: 0, unanswered: 0 };
      records.set(
        therapistId,
        state === 'expired'
          ? { countedNos, unanswered: unanswered + _count }
          : { countedNos: countedNos + _count, unanswered },
      );
    }
    return records;
  }
}
