import {
  type Answers,
  completeness,
  type Questionnaire,
  validateAnswers,
  visibleAnswers,
} from '@unbrace/shared/intake';
import type { Instant, IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import type { Circumstances } from './circumstances.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';
import { sealAnswers } from './stored-answers.ts';

/** The answers to a short form as they count, and what is still open in it. @throws Problem invalid */
export function checkedAnswers(
  form: Questionnaire,
  given: Answers,
  { today, visitDate }: Pick<Circumstances, 'today' | 'visitDate'>,
): { answers: Answers; missing: readonly string[] } {
  const issues = validateAnswers(form, given, today);
  if (issues.length > 0) {
    throw new ValidationProblem(issues.map(({ path, message }) => ({ path: `answers.${path}`, message })));
  }
  const { missing } = completeness(form, given, visitDate);
  return { answers: visibleAnswers(form, given, visitDate), missing };
}

/** Keeps a short form as a submission of its own, linked to the answers that it was asked about, which stay. */
export async function keepLinked(
  tx: Tx,
  vault: Vault,
  about: IntakeRecord,
  form: Questionnaire,
  answers: Answers,
  now: Instant,
): Promise<IntakeId> {
  const intakes = new IntakesRepository(tx);
  const { id: questionnaire, version: questionnaireVersion, hash: definitionHash } = form;
  const linked = { ...about, supersedesId: about.id, answeredByRecipient: true };
  const id = await intakes.add({ ...linked, questionnaire, questionnaireVersion, definitionHash }, now);
  await intakes.save(id, await sealAnswers(tx, vault, id, { answers, revision: 1 }), now);
  await intakes.submit(id, now);
  return id;
}
