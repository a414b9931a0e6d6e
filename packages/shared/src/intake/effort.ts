import { type Answers, isAnswered } from './answers.ts';
import type { Day } from './calendar.ts';
import type { AnswerableItem, ItemId, Questionnaire } from './questionnaire.ts';
import { isPreference } from './preferences.ts';
import { visibleItems } from './visible.ts';

export interface Effort {
  /** Everything that is touched: answers, fields that are typed in, and the button under each screen. */
  readonly taps: number;
  readonly keystrokes: number;
  readonly seconds: number;
  /** Words on the way: on every question that is not filled in already and not a wish, which lies folded. */
  readonly words: number;
  /** What reading each of them takes. */
  readonly readingSeconds: number;
}

/**
 * Operators of the keystroke-level model in seconds: S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for
 * user performance time with interactive systems", CACM 23(7), 1980: M to make up one's mind, P to point, B to press,
 * K a key of an average typist. By its rule 1 the button after the last answer of a screen needs no M. Pointing is a mouse's;
 * a thumb's is no slower. The model leaves reading out.
 */
const operators = { decide: 1.35, point: 1.1, press: 0.1, key: 0.28 } as const;

/**
 * Silent reading of English non-fiction by adults, words a minute: M. Brysbaert, "How many words do we read per minute? A
 * review and meta-analysis of reading rate", Journal of Memory and Language 109, 2019. Who looks a list over for what
 * concerns them is faster: nobody counts on it here.
 */
export const wordsReadPerMinute = 238;

/** What answering takes in taps and in seconds of the keystroke-level model, when some answers are filled in already. */
export function effortOf(
  questionnaire: Questionnaire,
  answers: Answers,
  { visitDate, filledIn }: { visitDate: Day; filledIn: readonly ItemId[] },
): Effort {
  const shown = visibleItems(questionnaire, answers, visitDate);
  const answered = shown.filter(({ id }) => isAnswered(answers[id]) && !filledIn.includes(id));
  const screens = questionnaire.sections.length;
  const keystrokes = sum(answered.map((item) => keystrokesOf(item, answers)));
  const taps = sum(answered.map((item) => tapsOf(item, answers))) + screens;
  const seconds =
    answered.length * operators.decide +
    taps * (operators.point + operators.press) +
    keystrokes * operators.key;
  const words = sum(shown.filter((item) => !isPreference(item) && !filledIn.includes(item.id)).map(wordsOn));
  return { taps, keystrokes, seconds, words, readingSeconds: (words * 60) / wordsReadPerMinute };
}

function tapsOf({ id }: AnswerableItem, answers: Answers): number {
  const answer = answers[id];
  if (answer?.kind === 'choice') return answer.codes.length;
  if (answer?.kind === 'bodymap') return Math.max(1, answer.areas.length);
  return 1;
}

function keystrokesOf({ id, kind }: AnswerableItem, answers: Answers): number {
  const answer = answers[id];
  // A date without a tap for it is typed: day, month and year.
  if (kind === 'date' && answer?.kind === 'date' && answer.preset === undefined) return 8;
  if (answer?.kind === 'text') return answer.text.length;
  if (answer?.kind === 'signature') return answer.name.length;
  return answer?.kind === 'quantity' ? answer.values.join('').length : 0;
}

function wordsOn(item: AnswerableItem): number {
  const labels = item.kind === 'choice' || item.kind === 'date' ? labelsOf(item) : [];
  return sum([item.text, item.help ?? '', ...labels].map((text) => text.split(' ').filter(Boolean).length));
}

const labelsOf = (item: Extract<AnswerableItem, { kind: 'choice' | 'date' }>): string[] =>
  (item.kind === 'choice' ? item.options : item.presets).map(({ label }) => label);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
