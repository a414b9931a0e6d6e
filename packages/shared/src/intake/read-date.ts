import { type Day, daysBetween, latestDay, monthsBetween, yearsBetween } from './calendar.ts';
import type { AnswerEvidence, FactSheet } from './fact-sheet.ts';
import type { DateItem } from './questionnaire.ts';

/** How long before the visit something happened, in the unit of its fact; a day after the visit counts as the visit's own. */
export function readDate(
  sheet: FactSheet,
  item: DateItem,
  date: string,
  visitDate: Day,
  evidence: AnswerEvidence,
): void {
  const latest = latestDay(date);
  const day = latest > visitDate ? visitDate : latest;
  sheet.state({ [item.fact]: Math.min(elapsed(item.fact, day, visitDate), longest[item.fact]) }, evidence);
}

/** The ends of the ranges in the dictionary of facts: a date before them is a slip of the pen, and as long ago as can be. */
const longest: Record<DateItem['fact'], number> = {
  age: 120,
  painDurationDays: 36_500,
  legSymptomDays: 36_500,
  traumaDaysAgo: 36_500,
  fractureWeeksAgo: 5_200,
  surgeryWeeksAgo: 5_200,
  postpartumWeeks: 520,
  cardiacEventMonthsAgo: 1_200,
  strokeMonthsAgo: 1_200,
  seizureMonthsAgo: 1_200,
};

function elapsed(fact: DateItem['fact'], day: Day, visitDate: Day): number {
  switch (fact) {
    case 'age':
      return yearsBetween(day, visitDate);
    case 'painDurationDays':
    case 'legSymptomDays':
    case 'traumaDaysAgo':
      return daysBetween(day, visitDate);
    case 'fractureWeeksAgo':
    case 'surgeryWeeksAgo':
      return daysBetween(day, visitDate) / 7;
    case 'postpartumWeeks':
      return Math.floor(daysBetween(day, visitDate) / 7);
    case 'cardiacEventMonthsAgo':
    case 'strokeMonthsAgo':
    case 'seizureMonthsAgo':
      return monthsBetween(day, visitDate);
  }
}
