import { changedQuestion, recheckText } from './content/recheck.ts';
import { publish } from './publish.ts';
import type { Questionnaire, Section } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { assumed, urgentQuestions } from './urgent-questions.ts';

/** "Anything new?", 24 hours before a visit and at the door: the emergency questions once more, by the ids of the form. */
export const recheckV1: Questionnaire = publish({
  id: 'recheck',
  version: '1.1.0',
  language: questionnaireV1.language,
  sections: [
    {
      id: 'recheck',
      title: recheckText.title,
      items: [
        changedQuestion(recheckText),
        ...urgentQuestions(questionnaireV1).sections.flatMap(emergencies),
      ],
    },
  ],
});

/** Where it hurts was answered in the form; here everybody is asked. */
function emergencies({ items }: Section): Section['items'] {
  return items
    .filter(({ id }) => !(id in assumed))
    .map((item) => {
      const asked = { ...item };
      if ('emergency' in asked) delete asked.showIf;
      return asked;
    });
}
