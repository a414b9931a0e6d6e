import { type Answers, codesOf } from './answers.ts';
import type { FactSheet } from './fact-sheet.ts';
import { itemOf } from './answerable-items.ts';
import type { Questionnaire } from './questionnaire.ts';

const question = 'answered-by';
const ofAge = 18;

/** A guardian's word is a child's own. For somebody of age, or of no known age, it is somebody else's. */
export function readWhoAnswers(sheet: FactSheet, definition: Questionnaire, answers: Answers): void {
  const age = sheet.get('age');
  const item = itemOf(definition, question);
  if (item?.kind !== 'choice' || !codesOf(answers[question]).includes('guardian')) return;
  if (typeof age === 'number' && age < ofAge) return;
  const answer = item.options.find(({ code }) => code === 'guardian')?.label ?? '';
  sheet.state({ answeredBySomeoneElse: true }, { itemId: question, question: item.text, answer });
}
