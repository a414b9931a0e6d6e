import { addDays, type Day } from '../calendar.ts';
import type { Condition, ShowIf } from '../questionnaire.ts';
import { codingOf } from './fhir-terms.ts';

interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '>' | '>=';
  readonly answerBoolean?: true;
  readonly answerCoding?: ReturnType<typeof codingOf>;
  readonly answerInteger?: number;
  readonly answerDate?: Day;
}

/**
 * `showIf` in FHIR's words. An age is a date of birth after a day, which depends on the day of asking.
 * @throws Error for "all" of several conditions of which one offers a choice of codes: FHIR R4 cannot say it
 */
export function enableWhen(showIf: ShowIf | undefined, asOf: Day): object {
  if (!showIf) return {};
  const conditions = 'all' in showIf ? showIf.all : showIf.any;
  const tests = conditions.map((condition) => testsOf(condition, asOf));
  const needsAll = 'all' in showIf && conditions.length > 1;
  if (needsAll && tests.some((each) => each.length > 1)) {
    throw new Error('FHIR R4 has no "any" inside of an "all"');
  }
  const all = tests.flat();
  return { enableWhen: all, ...(all.length > 1 ? { enableBehavior: needsAll ? 'all' : 'any' } : {}) };
}

function testsOf(condition: Condition, asOf: Day): EnableWhen[] {
  const question = condition.item;
  if ('includes' in condition) {
    return condition.includes.map((code) => ({
      question,
      operator: '=',
      answerCoding: codingOf(question, code),
    }));
  }
  if ('atLeast' in condition) return [{ question, operator: '>=', answerInteger: condition.atLeast }];
  if ('youngerThan' in condition) {
    const year = Number(asOf.slice(0, 4)) - condition.youngerThan;
    // The 29th of February a number of years ago may not have been.
    return [{ question, operator: '>', answerDate: addDays(`${year}${asOf.slice(4)}`, 0) }];
  }
  return [{ question, operator: 'exists', answerBoolean: true }];
}
