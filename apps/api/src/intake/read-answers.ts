import { answerableItems, answerText, isAnswered } from '@unbrace/shared/intake';
import { type IntakeId, notFound } from '@unbrace/shared/kernel';
import type { AnswerLine } from '@unbrace/shared/visits';
import type { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';

/**
 * Everything that was answered, in the words and the order of the form: for the therapist who accepted and for the
 * clinical lead. Whoever shows it checks that, and logs the view.
 *
 * @throws Problem not-found, also before the answers are sent
 */
export async function readAnswers(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId,
): Promise<z.infer<typeof AnswerLine>[]> {
  const intake = await new IntakesRepository(tx).find(intakeId);
  if (intake?.status !== 'submitted') throw notFound(undefined);
  const definition = questionnaireOf(intake);
  const { answers } = await openAnswers(tx, vault, intake);
  const titles = new Map(definition.sections.map(({ id, title }) => [id, title]));
  return answerableItems(definition).flatMap(({ item, sectionId }) => {
    const answer = answers[item.id];
    if (!isAnswered(answer)) return [];
    return [{ section: titles.get(sectionId) ?? '', question: item.text, answer: answerText(item, answer) }];
  });
}
