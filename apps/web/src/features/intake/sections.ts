import {
  type AnswerableItem,
  type Answers,
  type Day,
  isAnswered,
  type Questionnaire,
  type Section,
  validateAnswers,
  visibleItems,
} from '@unbrace/shared/intake';

/** What a screen shows: a question, words alone, or a heading over several questions. */
export type Shown =
  | { readonly kind: 'question'; readonly item: AnswerableItem }
  | { readonly kind: 'words'; readonly id: string; readonly text: string; readonly help?: string | undefined }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly text: string;
      readonly help?: string | undefined;
      readonly items: readonly AnswerableItem[];
    };

/** One section as it is seen now, given all answers so far. */
export function shownIn(
  section: Section,
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
  today: Day,
): Shown[] {
  const visible = new Set(visibleItems(questionnaire, answers, today).map(({ id }) => id));
  return section.items.flatMap((item): Shown[] => {
    if (item.kind === 'display') return [{ kind: 'words', id: item.id, text: item.text, help: item.help }];
    if (item.kind !== 'group') return visible.has(item.id) ? [{ kind: 'question', item }] : [];
    const items = item.items.filter((child) => child.kind !== 'display').filter(({ id }) => visible.has(id));
    return items.length === 0
      ? []
      : [{ kind: 'group', id: item.id, text: item.text, help: item.help, items }];
  });
}

/** The questions on a screen, in order. */
export const questionsIn = (shown: readonly Shown[]): AnswerableItem[] =>
  shown.flatMap((each) =>
    each.kind === 'question' ? [each.item] : each.kind === 'group' ? [...each.items] : [],
  );

/** What keeps a screen from being left: blanks that must be answered, and answers that cannot be meant. */
export function problemsIn(
  items: readonly AnswerableItem[],
  questionnaire: Questionnaire,
  answers: Answers,
  today: Day,
  missing: string,
): Record<string, string> {
  const ids = new Set(items.map(({ id }) => id));
  const blanks = items
    .filter(({ id, required }) => required && !isAnswered(answers[id]))
    .map(({ id }) => [id, missing] as const);
  const wrong = validateAnswers(questionnaire, answers, today)
    .filter(({ path }) => ids.has(path))
    .map(({ path, message }) => [path, message] as const);
  return Object.fromEntries([...blanks, ...wrong]);
}

/** Where to go on after a break: the first section with an open question, or the last one. */
export function firstOpenSection(questionnaire: Questionnaire, missing: readonly string[]): number {
  const index = questionnaire.sections.findIndex((section) => holdsOneOf(section, missing));
  return index === -1 ? questionnaire.sections.length - 1 : index;
}

export function holdsOneOf(section: Section, ids: readonly string[]): boolean {
  return section.items.some((item) =>
    item.kind === 'group' ? item.items.some(({ id }) => ids.includes(id)) : ids.includes(item.id),
  );
}
