import type { Contradiction } from './contradiction.ts';
import { contradictoryNumbers } from './contradictory-numbers.ts';
import type { FactSheet } from './fact-sheet.ts';
import { isSaidOfOneself } from './free-text.ts';
import { medicineNames } from './medicine-names.ts';
import { isDenied, namings } from './named-in-words.ts';
import type { AnswerableItem } from './questionnaire.ts';

interface TypedText {
  readonly item: AnswerableItem;
  readonly text: string;
}

/**
 * Pairs of answers that cannot both be true. The sheet is left holding the worse one; a person calls. Works on what is
 * visible only, so an old answer to a hidden question contradicts nothing.
 */
export function findContradictions(sheet: FactSheet, texts: readonly TypedText[]): Contradiction[] {
  const read = texts.filter(({ item }) => item.feeds.facts?.includes('contradictions'));
  return [
    ...contradictoryNumbers(sheet),
    ...read.flatMap((typed) => [
      ...named(sheet, typed),
      ...steroids(sheet, typed),
      ...pregnancy(sheet, typed),
    ]),
  ];
}

function named(sheet: FactSheet, { item, text }: TypedText): Contradiction[] {
  const evidence = { itemId: item.id, question: item.text, answer: text };
  const found = namings.filter(
    ({ pattern, fact }) => isDenied(sheet, fact) && isSaidOfOneself(text, pattern),
  );
  for (const { sets } of found) sheet.state(sets, evidence);
  // Many who take aspirin do not know that it counts; the plan changes, nobody has to ring.
  if (isSaidOfOneself(text, medicineNames.antiplatelets)) sheet.state({ bloodThinner: true }, evidence);
  return found.map(({ pair }) => ({ name: pair, evidence }));
}

/** How long they have been taken is not known: that stays open besides. */
function steroids(sheet: FactSheet, { item, text }: TypedText): Contradiction[] {
  if (sheet.touched('steroidMonths') || !isSaidOfOneself(text, medicineNames.steroids)) return [];
  const evidence = { itemId: item.id, question: item.text, answer: text };
  sheet.leaveOpen(['steroidMonths'], evidence);
  return [{ name: 'steroid tablets: no / medicines: steroid tablets are named', evidence }];
}

const pregnantWords =
  /\b(i am|currently|now) (\d+ (weeks|wks|months) )?(pregnant|expecting|preggers)\b|\b\d+ ?(weeks|wks|months) (pregnant|along|gone)\b|\bmy pregnancy\b/i;

function pregnancy(sheet: FactSheet, { item, text }: TypedText): Contradiction[] {
  if (!isDenied(sheet, 'pregnant') || !isSaidOfOneself(text, pregnantWords)) return [];
  const evidence = { itemId: item.id, question: item.text, answer: text };
  sheet.state({ pregnant: true }, evidence);
  return [{ name: 'pregnant: no / own words: pregnant', evidence }];
}
