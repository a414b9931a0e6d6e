import type { AnswerableItem, Questionnaire, ShowIf } from './questionnaire.ts';

/** An item that takes an answer, with every condition that must hold for it to be seen: its own and its group's. */
export interface PlacedItem {
  readonly item: AnswerableItem;
  readonly sectionId: string;
  readonly conditions: readonly ShowIf[];
}

/** All items that take an answer, in the order in which they are asked. */
export function answerableItems(questionnaire: Pick<Questionnaire, 'sections'>): PlacedItem[] {
  return questionnaire.sections.flatMap((section) =>
    section.items.flatMap((item): PlacedItem[] => {
      if (item.kind === 'display') return [];
      const own = item.showIf ? [item.showIf] : [];
      if (item.kind !== 'group') return [{ item, sectionId: section.id, conditions: own }];
      return item.items.flatMap((child) =>
        child.kind === 'display'
          ? []
          : [{ item: child, sectionId: section.id, conditions: child.showIf ? [...own, child.showIf] : own }],
      );
    }),
  );
}

/** The item of that id, if the questionnaire asks it. */
export function itemOf(questionnaire: Questionnaire, id: string): AnswerableItem | undefined {
  return answerableItems(questionnaire).find(({ item }) => item.id === id)?.item;
}
