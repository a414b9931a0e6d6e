import type { Answers } from '@unbrace/shared/intake';
import type { Instant, IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { IntakesRepository, type NewIntake } from './intakes.repository.ts';
import { currentQuestionnaire } from './questionnaires.ts';
import { sealAnswers } from './stored-answers.ts';

type About = Omit<NewIntake, 'questionnaire' | 'questionnaireVersion' | 'definitionHash'>;

/** Opens a draft of the questionnaire that is asked now, with the answers that are known already. */
export async function draftIntake(
  tx: Tx,
  vault: Vault,
  about: About,
  answers: Answers,
  now: Instant,
): Promise<IntakeId> {
  const intakes = new IntakesRepository(tx);
  const { id: questionnaire, version: questionnaireVersion, hash: definitionHash } = currentQuestionnaire;
  const id = await intakes.add({ ...about, questionnaire, questionnaireVersion, definitionHash }, now);
  await intakes.save(id, await sealAnswers(tx, vault, id, { answers, revision: 0 }), now);
  return id;
}
