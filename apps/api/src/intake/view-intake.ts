import { clientOutcome, completeness, type IntakeProgress, type IntakeView } from '@unbrace/shared/intake';
import { toText } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import type { OwnIntake } from './own-intake.ts';
import { questionnaireOf } from './questionnaires.ts';

type Viewed = Pick<OwnIntake, 'intake' | 'stored' | 'visitDate'>;

/** How far the answers are on the day of the visit. */
export function progressOf({ intake, stored, visitDate }: Viewed): IntakeProgress {
  const { missing } = completeness(questionnaireOf(intake), stored.answers, visitDate);
  return { revision: stored.revision, missing };
}

/** An intake as the person who answers it sees it. */
export async function viewOf(
  tx: Tx,
  vault: Vault,
  { intake, stored, visitDate }: Viewed,
): Promise<IntakeView> {
  const outcome = intake.status === 'submitted' ? await wholeOutcome(tx, vault, intake.id) : null;
  return {
    ...progressOf({ intake, stored, visitDate }),
    id: intake.id,
    recipientId: intake.recipientId,
    bookingId: intake.bookingId,
    status: intake.status,
    questionnaire: {
      id: intake.questionnaire,
      version: intake.questionnaireVersion,
      hash: intake.definitionHash,
    },
    answers: stored.answers,
    amends: intake.supersedesId,
    submittedAt: intake.submittedAt === null ? null : toText(intake.submittedAt),
    outcome: outcome && clientOutcome(outcome),
  };
}
