import type { FactName } from '../triage/index.ts';

/** A thing people write that must not wait, with the facts that already say it when they are ticked. */
export interface AlertPhrase {
  readonly id: string;
  readonly facts: readonly FactName[];
  readonly patterns: readonly RegExp[];
  /** Counts however long ago it was. */
  readonly ever?: true;
  /** Two signs that only count together, which people join by "and": read over two clauses. */
  readonly together?: true;
  /** What the same words also mean: said anywhere in the sentence, it is no alert. */
  readonly unless?: RegExp;
}

/** Both within a few words of each other, in either order. */
export function near(first: string, second: string, words = 6): RegExp[] {
  const gap = String.raw`(?:\s+\S+){0,${words}}?\s+`;
  return [
    new RegExp(String.raw`\b(?:${first})\b(?:${gap})?\s*(?:${second})\b`),
    new RegExp(String.raw`\b(?:${second})\b(?:${gap})?\s*(?:${first})\b`),
  ];
}
