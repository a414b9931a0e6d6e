import { answerableItems } from './answerable-items.ts';
import type { Answers } from './answers.ts';
import { canonical } from './publish.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * The answers of an earlier version that still stand: those to questions that are the same, word by word. "None of these"
 * to a list that has grown says nothing about what is new on it, so that question is asked again.
 */
export function carriedOver(answers: Answers, from: Questionnaire, to: Questionnaire): Answers {
  if (from.hash === to.hash) return answers;
  const asked = new Map(answerableItems(to).map(({ item }) => [item.id, canonical(item)]));
  const same = new Set(
    answerableItems(from).flatMap(({ item }) => (asked.get(item.id) === canonical(item) ? [item.id] : [])),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => same.has(id)));
}
