import type { FactName } from '../triage/index.ts';
import { type Answer, type Answers, isAnswered } from './answers.ts';
import { answerText } from './answer-text.ts';
import type { Day } from './calendar.ts';
import type { AnswerEvidence, FactSheet } from './fact-sheet.ts';
import type { AnswerableItem, ChoiceItem, Option } from './questionnaire.ts';
import { readBodyMap } from './read-body-map.ts';
import { readDate } from './read-date.ts';
import { readQuantity } from './read-quantity.ts';

/** Writes what one visible item's answer means onto the sheet. A blank safety question leaves all its facts open. */
export function readItem(sheet: FactSheet, item: AnswerableItem, answers: Answers, visitDate: Day): void {
  const answer = answers[item.id];
  const facts = item.feeds.facts ?? [];
  if (!isAnswered(answer)) {
    if (item.required && !(item.kind === 'choice' && item.clarifies)) {
      sheet.leaveOpen(facts, { itemId: item.id, question: item.text, answer: '' });
    }
    return;
  }
  const evidence = evidenceOf(item, answer);
  if (answer.kind === 'unsure') {
    sheet.leaveOpen(facts, evidence);
    return;
  }
  if (item.kind === 'choice' && answer.kind === 'choice') {
    readChoice(sheet, item, answer.codes, answers);
    return;
  }
  if (item.kind === 'tri' && answer.kind === 'tri') {
    if (answer.value === 'unsure') {
      sheet.leaveOpen(facts, evidence);
      return;
    }
    sheet.state(item[answer.value] ?? {}, evidence);
    return;
  }
  if (item.kind === 'scale' && answer.kind === 'scale' && item.fact) {
    sheet.state({ [item.fact]: answer.value }, evidence);
    return;
  }
  if (item.kind === 'date' && answer.kind === 'date') {
    readDate(sheet, item, answer.date, visitDate, evidence);
    return;
  }
  if (item.kind === 'quantity' && answer.kind === 'quantity') {
    readQuantity(sheet, answer, evidence);
    return;
  }
  if (answer.kind === 'bodymap' && facts.length > 0) readBodyMap(sheet, answer.areas, evidence);
}

function readChoice(sheet: FactSheet, item: ChoiceItem, codes: readonly string[], answers: Answers): void {
  const picked = item.options.filter(({ code }) => codes.includes(code));
  for (const option of picked) {
    const evidence = { itemId: item.id, question: item.text, answer: option.label };
    if (item.clarifies) sheet.leaveOpen(factsOf(option), evidence);
    else if (option.means === 'unsure') sheet.leaveOpen(doubtedFacts(item, codes, answers), evidence);
    else if (option.sets) sheet.state(option.sets, evidence);
  }
}

/** The facts that "not sure" is about: none here when the follow-up names them, else all that were not ticked. */
function doubtedFacts(item: ChoiceItem, codes: readonly string[], answers: Answers): FactName[] {
  if (isAnswered(answers[`${item.id}-unsure`])) return [];
  return item.options.filter(({ code }) => !codes.includes(code)).flatMap(factsOf);
}

function factsOf({ sets, about }: Option): FactName[] {
  return [...(Object.keys(sets ?? {}) as FactName[]), ...(about ?? [])];
}

function evidenceOf(item: AnswerableItem, answer: Answer): AnswerEvidence {
  return { itemId: item.id, question: item.text, answer: answerText(item, answer) };
}
