import type { Facts, FactName } from '../triage/index.ts';
import { type Answers, isAnswered } from './answers.ts';
import { type Day, daysBetween } from './calendar.ts';
import { type AnswerEvidence, type EvidenceByFact, FactSheet } from './fact-sheet.ts';
import { findContradictions } from './contradictions.ts';
import { findFreeTextAlerts, type FreeTextAlert } from './free-text.ts';
import type { AnswerableItem, Questionnaire } from './questionnaire.ts';
import { readItem } from './read-items.ts';
import { readStiffness } from './read-stiffness.ts';
import { readMoreStrictly } from './stricter-readings.ts';
import { readWhoAnswers } from './read-who-answers.ts';
import { visibleItems } from './visible.ts';

export interface AnswersContext {
  readonly definition: Questionnaire;
  /** The day of the visit at its place: everything "ago" is counted back from it. */
  readonly visitDate: Day;
  /** From the person's record; an answer to the question itself wins. */
  readonly dateOfBirth?: Day | undefined;
  /** The service booked, which wins over the wish in the answers. */
  readonly requestedService?: Facts['requestedService'];
  readonly context: NonNullable<Facts['context']>;
  /** The day on which full answers were last given, for a recheck. */
  readonly answeredOn?: Day | undefined;
}

export interface FactsFromAnswers {
  readonly facts: Facts;
  readonly evidence: EvidenceByFact;
  readonly freeTextAlerts: readonly FreeTextAlert[];
}

/**
 * What the answers mean, in base units on the day of the visit. Pure: the same answers give the same facts in whatever
 * order they were typed. Answers to hidden questions have no effect; blank and "not sure" are never a no.
 */
export function answersToFacts(answers: Answers, given: AnswersContext): FactsFromAnswers {
  const known = withDateOfBirth(answers, given.dateOfBirth);
  const items = visibleItems(given.definition, known, given.visitDate);
  const sheet = new FactSheet();
  for (const item of items) readItem(sheet, item, known, given.visitDate);
  readStiffness(sheet, items, known);
  readCaesarean(sheet);
  readMoreStrictly(sheet);
  readWhoAnswers(sheet, given.definition, known);
  const freeTextAlerts = readTexts(sheet, items, known, given.visitDate);
  const { facts, evidence } = sheet.finish();
  return { facts: { ...facts, ...circumstances(given, facts) }, evidence, freeTextAlerts };
}

function readTexts(
  sheet: FactSheet,
  items: readonly AnswerableItem[],
  answers: Answers,
  visitDate: Day,
): FreeTextAlert[] {
  const texts = items.flatMap((item) => {
    const answer = answers[item.id];
    return answer?.kind === 'text' && isAnswered(answer) ? [{ item, text: answer.text }] : [];
  });
  const contradictions = findContradictions(sheet, texts);
  for (const { name, evidence } of contradictions) sheet.state({ contradictions: [name] }, evidence);
  const scanned = texts.filter(({ item }) => 'scanned' in item && item.scanned);
  const alerts = scanned.flatMap(({ item, text }) =>
    findFreeTextAlerts(text, { visitDate })
      .filter(({ facts }) => !facts.some((fact) => isPositive(sheet, fact)))
      .map((alert) => ({ ...alert, evidence: { itemId: item.id, question: item.text, answer: text } })),
  );
  for (const { evidence } of alerts) sheet.state({ freeTextAlert: true }, evidence satisfies AnswerEvidence);
  return alerts;
}

function isPositive(sheet: FactSheet, fact: FactName): boolean {
  const value = sheet.get(fact);
  return (
    value !== undefined &&
    value !== null &&
    value !== false &&
    value !== 'no' &&
    value !== 'none' &&
    value !== 'unsure'
  );
}

/** A caesarean is an operation too, whether or not the client thought of it as one. */
function readCaesarean(sheet: FactSheet): void {
  const weeks = sheet.get('postpartumWeeks');
  const evidence = sheet.evidenceOf('caesarean')[0];
  if (sheet.get('caesarean') === true && typeof weeks === 'number' && evidence) {
    sheet.state({ surgeryWeeksAgo: weeks }, evidence);
  }
}

function withDateOfBirth(answers: Answers, dateOfBirth: Day | undefined): Answers {
  if (dateOfBirth === undefined || isAnswered(answers['date-of-birth'])) return answers;
  return { ...answers, 'date-of-birth': { kind: 'date', date: dateOfBirth } };
}

function circumstances(given: AnswersContext, facts: Facts): Facts {
  const recheck = given.context === 'recheck' && given.answeredOn !== undefined;
  const service = given.requestedService ?? facts.requestedService;
  return {
    context: given.context,
    ...(service === undefined ? {} : { requestedService: service }),
    ...(recheck
      ? { answersAgeDays: Math.max(0, daysBetween(given.answeredOn ?? given.visitDate, given.visitDate)) }
      : {}),
  };
}
