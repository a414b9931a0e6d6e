import { answerableItems } from './answerable-items.ts';
import { type Answer, type Answers, codesOf, isAnswered } from './answers.ts';
import { type Day, yearsBetween } from './calendar.ts';
import type { AnswerableItem, Condition, Questionnaire, ShowIf } from './questionnaire.ts';

/** What a client is asked, given what was answered before, in order. `visitDate` decides who is under age. */
export function visibleItems(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
  visitDate: Day,
): AnswerableItem[] {
  const seen: Answers = {};
  const shown: AnswerableItem[] = [];
  for (const { item, conditions } of answerableItems(questionnaire)) {
    if (!conditions.every((condition) => holds(condition, seen, visitDate))) continue;
    shown.push(item);
    const answer = answers[item.id];
    if (answer) seen[item.id] = answer;
  }
  return shown;
}

/** The answers that count: those to questions that are no longer shown are dropped, whatever was once typed. */
export function visibleAnswers(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
  visitDate: Day,
): Answers {
  const shown = new Set(visibleItems(questionnaire, answers, visitDate).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
}

function holds(showIf: ShowIf, answers: Answers, visitDate: Day): boolean {
  return 'all' in showIf
    ? showIf.all.every((condition) => passes(condition, answers[condition.item], visitDate))
    : showIf.any.some((condition) => passes(condition, answers[condition.item], visitDate));
}

function passes(condition: Condition, answer: Answer | undefined, visitDate: Day): boolean {
  if (!isAnswered(answer)) return false;
  if ('includes' in condition) return codesOf(answer).some((code) => condition.includes.includes(code));
  if ('hasArea' in condition) return answer.kind === 'bodymap' && answer.areas.length > 0;
  if ('atLeast' in condition) return (numberOf(answer) ?? Number.NEGATIVE_INFINITY) >= condition.atLeast;
  if ('youngerThan' in condition) {
    return (
      answer.kind === 'date' &&
      answer.date.length === 10 &&
      yearsBetween(answer.date, visitDate) < condition.youngerThan
    );
  }
  return true;
}

function numberOf(answer: Answer): number | undefined {
  if (answer.kind === 'scale') return answer.value;
  return answer.kind === 'quantity' ? answer.values[0] : undefined;
}
