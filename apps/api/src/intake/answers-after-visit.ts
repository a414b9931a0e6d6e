import { type Answers, answerableItems, answerText, isAnswered } from '@unbrace/shared/intake';
import type { BookingId, Instant, IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { inTurn } from '../platform/database/in-turn.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';
import { questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';

/** What was said after a visit, opened: the answers, and those about the visit itself in the words of the form. */
export interface SaidAfterVisit {
  readonly intakeId: IntakeId;
  readonly at: Instant;
  readonly answers: Answers;
  readonly lines: readonly { readonly question: string; readonly answer: string }[];
}

/** All check-ins of a visit, the newest first. Whoever shows them checks who looks, and logs the view. */
export async function answersAfterVisit(
  tx: Tx,
  vault: Vault,
  bookingId: BookingId,
): Promise<SaidAfterVisit[]> {
  const found = await new IntakesRepository(tx).afterVisit(bookingId);
  return inTurn(found, (intake) => opened(tx, vault, intake));
}

async function opened(tx: Tx, vault: Vault, intake: IntakeRecord): Promise<SaidAfterVisit> {
  const { answers } = await openAnswers(tx, vault, intake);
  const definition = questionnaireOf(intake);
  const [aboutVisit] = definition.sections;
  const lines = answerableItems(definition).flatMap(({ item, sectionId }) => {
    const answer = answers[item.id];
    if (sectionId !== aboutVisit?.id || !isAnswered(answer)) return [];
    return [{ question: item.text, answer: answerText(item, answer) }];
  });
  return { intakeId: intake.id, at: intake.submittedAt ?? 0, answers, lines };
}
