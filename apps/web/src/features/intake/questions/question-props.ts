import type { Answer, AnswerableItem } from '@unbrace/shared/intake';

/** What every kind of question takes: the item as defined, its answer so far, and what to do with a new one. */
export interface QuestionProps<Item extends AnswerableItem = AnswerableItem> {
  item: Item;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | null) => void;
  error?: string | undefined;
}
