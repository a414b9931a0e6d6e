import type { VisitToPlan } from '@unbrace/shared/triage';
import { answerableItems } from '@unbrace/shared/intake';
import type { IntakeId } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';

/** What the answers say to the plan besides their findings: where it is sore, and how firm the client likes it. */
export async function wishesForPlan(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId,
): Promise<Pick<VisitToPlan, 'sore' | 'wishedPressure'>> {
  const intake = await new IntakesRepository(tx).find(intakeId);
  if (!intake) return { sore: [] };
  const { answers } = await openAnswers(tx, vault, intake);
  const items = answerableItems(questionnaireOf(intake)).map(({ item }) => item);
  const sore = items
    .filter(({ feeds }) => feeds.plan?.includes('areas'))
    .flatMap(({ id }) => (answers[id]?.kind === 'bodymap' ? answers[id].areas : []));
  const [pressure] = items
    .filter(({ feeds }) => feeds.plan?.includes('pressure'))
    .flatMap(({ id }) => (answers[id]?.kind === 'scale' ? [answers[id].value] : []));
  return { sore, ...(pressure === undefined ? {} : { wishedPressure: pressure }) };
}
