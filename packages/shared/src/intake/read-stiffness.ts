import { type Answers, codesOf } from './answers.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { AnswerableItem } from './questionnaire.ts';

const features = new Set(['stiff-mornings', 'moving-helps', 'before-45', 'over-3-months', 'second-half']);

/** How many of the five features of inflammatory back pain are ticked. A doubtful one counts: the rule only makes a note. */
export function readStiffness(sheet: FactSheet, items: readonly AnswerableItem[], answers: Answers): void {
  const lists = items.filter(
    ({ id, feeds }) => id in answers && feeds.facts?.includes('inflammatoryFeatures'),
  );
  const ticked = new Set(
    lists.flatMap(({ id }) => codesOf(answers[id])).filter((code) => features.has(code)),
  );
  const first = lists[0];
  if (ticked.size === 0 || !first) return;
  sheet.state(
    { inflammatoryFeatures: ticked.size },
    { itemId: first.id, question: first.text, answer: `${ticked.size} of ${features.size}` },
  );
}
