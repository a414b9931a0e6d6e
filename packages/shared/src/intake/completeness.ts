import { type Answers, isAnswered } from './answers.ts';
import type { Day } from './calendar.ts';
import type { ItemId, Questionnaire } from './questionnaire.ts';
import { visibleItems } from './visible.ts';

export interface Completeness {
  readonly complete: boolean;
  /** Required questions that are shown and still blank, in the order in which they are asked. */
  readonly missing: ItemId[];
  readonly answered: number;
  readonly asked: number;
}

/** What is still to be answered before submission. A hidden question never blocks; a blank one is never taken for a no. */
export function completeness(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
  visitDate: Day,
): Completeness {
  const required = visibleItems(questionnaire, answers, visitDate).filter((item) => item.required);
  const missing = required.filter(({ id }) => !isAnswered(answers[id])).map(({ id }) => id);
  return {
    complete: missing.length === 0,
    missing,
    answered: required.length - missing.length,
    asked: required.length,
  };
}
