import type { Answers } from './answers.ts';
import type { AnswerableItem, Condition, Questionnaire, Section } from './questionnaire.ts';

/** Back pain is taken for granted here: what matters with a back that hurts is then told. */
export const assumed: Answers = {
  'body-map': { kind: 'bodymap', areas: [{ region: 'low-back-centre' }] },
};

/** The emergency questions and their follow-ups out of a questionnaire, for advice without an intake. */
export function urgentQuestions(questionnaire: Questionnaire): Questionnaire {
  const asked = new Set(Object.keys(assumed));
  const isUrgent = (item: Section['items'][number]): item is AnswerableItem => {
    if (item.kind === 'display' || item.kind === 'group') return false;
    const follows = conditionsOf(item);
    const urgent =
      item.emergency === true ||
      asked.has(item.id) ||
      (follows.length > 0 && follows.every(({ item: id }) => asked.has(id) && !(id in assumed)));
    if (urgent) asked.add(item.id);
    return urgent;
  };
  const sections = questionnaire.sections
    .map((section) => ({ ...section, items: section.items.filter(isUrgent) }))
    .filter(({ items }) => items.length > 0);
  return { ...questionnaire, sections };
}

function conditionsOf({ showIf }: AnswerableItem): readonly Condition[] {
  if (!showIf) return [];
  return 'all' in showIf ? showIf.all : showIf.any;
}
