import { type Instant, OfferId, toText } from '@unbrace/shared/kernel';
import type { OfferQuestion } from '@unbrace/shared/offers';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

const Words = z.object({ text: z.string() });
const at = (row: OfferId, column: 'sealed_question' | 'sealed_answer') => ({
  table: 'offer_questions',
  column,
  row,
});

/** What therapists asked and were told, sealed: whatever people write may be about health. */
export class QuestionsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly vault: Vault,
  ) {}

  async ask(offerId: OfferId, text: string, now: Instant): Promise<void> {
    const sealedQuestion = await this.vault.seal(this.tx, at(offerId, 'sealed_question'), { text });
    await this.tx.db.offerQuestion.create({
      data: { clinicId: this.tx.clinicId, offerId, sealedQuestion, askedAt: new Date(now) },
      select: { offerId: true },
    });
  }

  async answer(offerId: OfferId, text: string, role: string, now: Instant): Promise<void> {
    const sealedAnswer = await this.vault.seal(this.tx, at(offerId, 'sealed_answer'), { text });
    await this.tx.db.offerQuestion.updateMany({
      where: { clinicId: this.tx.clinicId, offerId, answeredAt: null },
      data: { sealedAnswer, answeredAt: new Date(now), answeredByRole: role },
    });
  }

  /** The questions of these offers, the oldest first. */
  async of(offerIds: readonly OfferId[]): Promise<OfferQuestion[]> {
    const rows = await this.tx.db.offerQuestion.findMany({
      where: { clinicId: this.tx.clinicId, offerId: { in: [...offerIds] } },
      orderBy: [{ askedAt: 'asc' }, { offerId: 'asc' }],
    });
    const questions: OfferQuestion[] = [];
    for (const { sealedQuestion, sealedAnswer, askedAt, answeredAt, ...row } of rows) {
      const offerId = OfferId.parse(row.offerId);
      const { text } = await this.vault.open(this.tx, at(offerId, 'sealed_question'), sealedQuestion, Words);
      const answer =
        sealedAnswer && (await this.vault.open(this.tx, at(offerId, 'sealed_answer'), sealedAnswer, Words));
      questions.push({
        offerId,
        question: text,
        askedAt: toText(askedAt.getTime()),
        answer: answer?.text ?? null,
        answeredAt: answeredAt && toText(answeredAt.getTime()),
      });
    }
    return questions;
  }
}
