import type { AnswerEvidence } from './fact-sheet.ts';

/** Two answers that cannot both be true, named with both sides. */
export interface Contradiction {
  readonly name: string;
  readonly evidence: AnswerEvidence;
}
