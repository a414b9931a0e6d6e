import type { Answer, Answers } from '../answers.ts';
import { addDays } from '../calendar.ts';
import type { AnswerableItem, ChoiceItem } from '../questionnaire.ts';
import { items, today } from './any-answers.ts';

/** One answer of a questionnaire made worse: milder first in each order. */
export interface Worsening {
  readonly id: string;
  readonly from: Answer;
  readonly to: Answer;
}

/** Single ticks that have an order, mildest first. Two orders of one question are two entries. */
const orders: readonly (readonly [id: string, ...codes: string[]])[] = [
  ['pain-trend', 'better', 'same', 'up-and-down', 'worse'],
  ['pain-trigger', 'desk', 'nothing'],
  ['sleep', 'falling-asleep', 'turning', 'sometimes', 'most-nights'],
  ['locked-up', 'earlier', 'last-3-days'],
  ['leg-pain-side', 'left', 'both'],
  ['leg-pain-side', 'right', 'both'],
  ['leg-pain-quality', 'aching', 'shooting'],
  ['leg-numb-side', 'left', 'both'],
  ['leg-numb-side', 'right', 'both'],
  ['leg-tingling-side', 'left', 'both'],
  ['leg-tingling-side', 'right', 'both'],
  ['leg-weak-side', 'left', 'both'],
  ['leg-weak-how', 'mild', 'worse'],
  ['leg-weak-how', 'mild', 'sudden'],
  ['leg-weak-how', 'mild', 'severe'],
  ['accident', 'none', 'knock', 'fall', 'crash', 'serious'],
  ['pressure-control', 'controlled', 'high'],
  ['vaccine-when', 'earlier', 'last-2-days'],
  ['steroid-months', 'under-3-months', '3-months-or-more'],
  ['painkiller-when', 'earlier', 'within-6-hours'],
  ['cancer-now', 'over-5-years', 'under-5-years', 'treatment', 'bone'],
  ['bleeding-kind', 'mild', 'severe'],
  ['deep-low-back', 'no', 'yes'],
  ['contact-clinician', 'yes', 'no'],
  ['answered-by', 'me', 'someone-else'],
];

/** Yes or no, the milder first. */
const questions: readonly (readonly [id: string, milder: 'yes' | 'no'])[] = [
  ['aneurysm-pain', 'no'],
  ['clot-recent', 'no'],
  ['inr', 'no'],
  ['operation-spine', 'no'],
  ['caesarean', 'no'],
  ['pregnancy-high-risk', 'no'],
  ['broken-healed', 'yes'],
  ['accident-seen', 'yes'],
  ['pregnancy-approval', 'yes'],
  ['bladder-longstanding', 'yes'],
  ['guardian', 'yes'],
];

/** Events of which a later one is the worse. */
const events = [
  'heart-attack-when',
  'stroke-when',
  'seizure-when',
  'broken-when',
  'operation-when',
  'birth-when',
  'leg-since',
  'accident-when',
];

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const tri = (value: 'yes' | 'no' | 'unsure'): Answer => ({ kind: 'tri', value });
const ago = (days: number): Answer => ({ kind: 'date', date: addDays(today, -days) });
const score = (value: number): Answer => ({ kind: 'scale', value });

/** Ticks that say something better of a client, or nothing of their health. */
const noSymptoms = new Set(['seen', 'minor-skin']);
const isSymptom = ({ id, options, multiple, clarifies, feeds }: ChoiceItem): boolean =>
  multiple === true &&
  !clarifies &&
  Boolean(feeds.facts?.length) &&
  options.length > 1 &&
  id !== 'cancer-now';

/** "None of these" against each tick, and each tick against two. */
function moreTicks(item: ChoiceItem): Worsening[] {
  const codes = item.options
    .filter(({ code, means }) => !means && !noSymptoms.has(code))
    .map(({ code }) => code);
  const hasNone = item.options.some(({ means }) => means === 'none');
  return codes.flatMap((code, index) => [
    ...(hasNone ? [{ id: item.id, from: ticks('none'), to: ticks(code) }] : []),
    ...codes.slice(index + 1).flatMap((other) => [
      { id: item.id, from: ticks(code), to: ticks(code, other) },
      { id: item.id, from: ticks(other), to: ticks(code, other) },
    ]),
  ]);
}

const isChoice = (item: AnswerableItem): item is ChoiceItem => item.kind === 'choice';
const pairs = <Value>(list: readonly Value[]): [Value, Value][] =>
  list.flatMap((from, index) => list.slice(index + 1).map((to): [Value, Value] => [from, to]));

export const worsenings: readonly Worsening[] = [
  ...items.filter(isChoice).filter(isSymptom).flatMap(moreTicks),
  ...orders.flatMap(([id, ...codes]) =>
    pairs(codes).map(([from, to]) => ({ id, from: ticks(from), to: ticks(to) })),
  ),
  ...questions.flatMap(([id, milder]) => [
    { id, from: tri(milder), to: tri(milder === 'yes' ? 'no' : 'yes') },
    { id, from: tri(milder), to: tri('unsure') },
  ]),
  ...events.flatMap((id) =>
    pairs([1_000, 400, 186, 100, 60, 20, 3]).map(([from, to]) => ({ id, from: ago(from), to: ago(to) })),
  ),
  ...pairs([0, 3, 6, 7, 8, 10]).map(([from, to]) => ({ id: 'pain-now', from: score(from), to: score(to) })),
];

/** The tick that makes a follow-up appear, so that what is made worse is asked at all. */
export function openingOf(id: string): Answers {
  const showIf = items.find((item) => item.id === id)?.showIf;
  const conditions = showIf ? ('any' in showIf ? showIf.any : showIf.all) : [];
  return Object.fromEntries(
    conditions
      .slice(0, 1)
      .flatMap((condition) =>
        'includes' in condition ? [[condition.item, ticks(...condition.includes.slice(0, 1))]] : [],
      ),
  );
}
