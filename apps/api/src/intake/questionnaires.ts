import { Questionnaire, questionnaireV1, recheckV1 } from '@unbrace/shared/intake';
import { checkInV1, progressV1 } from '@unbrace/shared/outcomes';
// Definitions that are asked no more, one a line, as they were published: answers that were given refer to them, and nothing
// in this file is ever edited. 1.0.0 landed three times with other words before versions were pinned, so its hash tells which.
import earlier from './earlier-questionnaires.json' with { type: 'json' };

const published: readonly Questionnaire[] = [
  ...Questionnaire.array().parse(earlier),
  questionnaireV1,
  recheckV1,
  checkInV1,
  progressV1,
];

/** What a new intake asks. */
export const currentQuestionnaire: Questionnaire = questionnaireV1;

/** What is asked again in the 24 hours before a visit, and at the door. */
export const currentRecheck: Questionnaire = recheckV1;

/** The definition that answers belong to: its hash is part of its name. */
export interface DefinitionName {
  readonly questionnaire: string;
  readonly questionnaireVersion: string;
  readonly definitionHash: string;
}

/** The very questionnaire that an intake was answered in. @throws Error for one that was never published */
export function questionnaireOf(intake: DefinitionName): Questionnaire {
  const found = publishedAs(intake);
  if (!found) throw new Error('an intake names a questionnaire that was never published');
  return found;
}

/** @returns undefined for a definition that this product never asked */
export function publishedAs({
  questionnaire,
  questionnaireVersion,
  definitionHash,
}: DefinitionName): Questionnaire | undefined {
  return published.find(
    ({ id, version, hash }) =>
      id === questionnaire && version === questionnaireVersion && hash === definitionHash,
  );
}
