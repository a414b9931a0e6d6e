import type { Answer, Answers } from '@unbrace/shared/intake';

/** The answers with one given anew, or taken back by null. */
export function withAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  if (answer !== null) return { ...answers, [id]: answer };
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));
}
