import type { Issue } from '../kernel/index.ts';
import { answerableItems } from './answerable-items.ts';
import { type Answer, Answers } from './answers.ts';
import { type Day, daysBetween, isRealDay, latestDay } from './calendar.ts';
import type { AnswerableItem, ChoiceItem, Questionnaire } from './questionnaire.ts';
import { quantityProblem } from './quantity.ts';

/**
 * Whether each answer fits its question: every issue names the item, says what to do and never repeats what was typed.
 * Blanks are no issue here, see `completeness`; dates after `today` are.
 */
export function validateAnswers(questionnaire: Questionnaire, answers: unknown, today: Day): Issue[] {
  const parsed = Answers.safeParse(answers);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => ({
      path: path.map(String).join('.'),
      message: 'This answer does not have the right form',
    }));
  }
  const items = new Map(answerableItems(questionnaire).map(({ item }) => [item.id, item]));
  return Object.entries(parsed.data).flatMap(([id, answer]) => {
    const item = items.get(id);
    const message = item
      ? answerProblem(item, answer, today)
      : 'This question is not part of the questionnaire';
    return message === undefined ? [] : [{ path: id, message }];
  });
}

/** Days in 121 years, the age after which no date can be meant. */
const longestLife = 121 * 365.25;

function answerProblem(item: AnswerableItem, answer: Answer, today: Day): string | undefined {
  if (answer.kind === 'unsure') {
    const allowed = (item.kind === 'date' || item.kind === 'quantity') && item.allowUnsure;
    return allowed ? undefined : '"Not sure" is not an answer to this question';
  }
  const expected = item.kind === 'longtext' ? 'text' : item.kind;
  if (answer.kind !== expected) return 'This answer does not fit the question';
  if (item.kind === 'choice' && answer.kind === 'choice') return choiceProblem(item, answer.codes);
  if (item.kind === 'scale' && answer.kind === 'scale') {
    const fits = answer.value >= item.min && answer.value <= item.max;
    return fits ? undefined : `Choose a number from ${item.min} to ${item.max}`;
  }
  if (item.kind === 'quantity' && answer.kind === 'quantity') return quantityProblem(item, answer);
  if (item.kind === 'date' && answer.kind === 'date') {
    if (answer.date.length === 10 && !isRealDay(answer.date)) return 'This day is not in the calendar';
    if (answer.date > today) return 'This day has not come yet';
    if (daysBetween(latestDay(answer.date), today) > longestLife) return 'Please check the year';
    if (item.fact === 'age' && answer.date.length < 10) return 'Please give day, month and year';
    if (answer.preset !== undefined && !item.presets.some(({ code }) => code === answer.preset)) {
      return 'Choose one of the answers shown';
    }
  }
  if ((item.kind === 'text' || item.kind === 'longtext') && answer.kind === 'text') {
    return answer.text.length <= item.maxLength ? undefined : `At most ${item.maxLength} characters, please`;
  }
  if (item.kind === 'file' && answer.kind === 'file' && answer.fileIds.length > item.maxFiles) {
    return `At most ${item.maxFiles} files, please`;
  }
  if (
    answer.kind === 'bodymap' &&
    new Set(answer.areas.map(({ region }) => region)).size < answer.areas.length
  ) {
    return 'Name each place once';
  }
  return undefined;
}

function choiceProblem(item: ChoiceItem, codes: readonly string[]): string | undefined {
  const known = item.options.map(({ code }) => code);
  if (codes.some((code) => !known.includes(code)) || new Set(codes).size < codes.length) {
    return 'Choose from the answers shown';
  }
  if (!item.multiple && codes.length > 1) return 'Choose one answer';
  const none = item.options.find(({ means }) => means === 'none')?.code;
  return none !== undefined && codes.includes(none) && codes.length > 1
    ? '"None of these" cannot stand beside other answers'
    : undefined;
}
