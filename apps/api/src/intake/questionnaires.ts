import { type Questionnaire, questionnaireV1, recheckV1 } from '@unbrace/shared/intake';

/** Every version that was ever asked, the newest last. */
const published: readonly Questionnaire[] = [questionnaireV1, recheckV1];

/** What a new intake asks. */
export const currentQuestionnaire: Questionnaire = questionnaireV1;

/** What is asked again in the 24 hours before a visit, and at the door. */
export const currentRecheck: Questionnaire = recheckV1;

/** The questionnaire that an intake was answered in. @throws Error for a version that was never published. */
export function questionnaireOf(intake: {
  questionnaire: string;
  questionnaireVersion: string;
}): Questionnaire {
  const found = published.find(
    ({ id, version }) => id === intake.questionnaire && version === intake.questionnaireVersion,
  );
  if (!found) throw new Error('an intake names a questionnaire that was never published');
  return found;
}
