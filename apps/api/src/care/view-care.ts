import type { CareView } from '@unbrace/shared/care';
import { type IntakeId, type RecipientId, toText } from '@unbrace/shared/kernel';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { CareLocksRepository } from './care-locks.repository.ts';
import { CareTasksRepository } from './care-tasks.repository.ts';
import { openWords } from './sealed-words.ts';

/** What follows a red flag, for the person themselves; null when there was none. */
export async function careOf(tx: Tx, vault: Vault, recipientId: RecipientId): Promise<CareView | null> {
  const lock = await new CareLocksRepository(tx).openOf(recipientId);
  const review = await new CareTasksRepository(tx).latestReviewOf(recipientId);
  const intakeId: IntakeId | undefined = lock?.intakeId ?? review?.intakeId;
  if (intakeId === undefined) return null;
  return {
    recipientId,
    recipient: (await recipientOf(tx, recipientId)).name,
    intakeId,
    locked: lock !== null,
    since: toText(lock?.createdAt ?? review?.createdAt ?? 0),
    review: review && {
      askedAt: toText(review.createdAt),
      dueAt: toText(review.dueAt),
      question: (await openWords(tx, vault, 'sealed_question', review.id, review.sealedQuestion)) ?? '',
      answer: await openWords(tx, vault, 'sealed_note', review.id, review.sealedNote),
      answeredAt: review.doneAt === null ? null : toText(review.doneAt),
    },
  };
}
