import { countWords, firstWords } from './words.ts';

/** A therapist decides on one screen: at most so many words on it. */
export const mostWords = 90;
export const mostReasons = 3;
/** Demo banner and the clinic's name around it count too, where the reasons are not cut below what makes sense. */
const frameWords = 10;
/** A reason says at least this much, however long the rest is. */
const leastWords = 9;
const leastPlanWords = 6;

interface Reason {
  readonly text: string;
  readonly atTable: string;
}

export interface Brief<R extends Reason> {
  readonly reasons: readonly R[];
  readonly plan: string;
  /** Reasons beyond the first three. */
  readonly more: number;
  /** Something was shortened or left out: there is more to read. */
  readonly isCut: boolean;
}

/** The first three reasons, what to do for each, and the plan, shortened to the words that the rest of the screen leaves. */
export function briefReasons<R extends Reason>(
  all: readonly R[],
  fullPlan: string,
  wordsElsewhere: number,
): Brief<R> {
  const shown = all.slice(0, mostReasons);
  const room = mostWords - frameWords - wordsElsewhere;
  const planRoom = Math.max(leastPlanWords, room - shown.reduce((sum, reason) => sum + wordsOf(reason), 0));
  const plan = firstWords(fullPlan, planRoom);
  const share = Math.max(leastWords, Math.floor((room - countWords(plan)) / Math.max(1, shown.length)));
  const reasons = shown.map((reason) => shorten(reason, share));
  const more = all.length - shown.length;
  const isCut = more > 0 || plan !== fullPlan || reasons.some((brief, at) => !isSame(brief, shown[at]));
  return { reasons, plan, more, isCut };
}

function shorten<R extends Reason>(reason: R, most: number): R {
  const ofTodo = Math.min(countWords(reason.atTable), Math.floor(most / 2));
  const text = firstWords(reason.text, most - ofTodo);
  return { ...reason, text, atTable: firstWords(reason.atTable, most - countWords(text)) };
}

function wordsOf({ text, atTable }: Reason): number {
  return countWords(text, atTable);
}

function isSame(a: Reason, b: Reason | undefined): boolean {
  return a.text === b?.text && a.atTable === b.atTable;
}
