import { ruleSet } from '../triage/index.ts';
import type { AnswerableItem } from './questionnaire.ts';

/** A wish that no rule reads: it may be told another time, so a form need not show it before it is asked for. */
export function isPreference(item: AnswerableItem): boolean {
  if (item.required || ('scanned' in item && item.scanned)) return false;
  const { facts = [] } = item.feeds;
  return !ruleSet.rules.some(({ reads }) => reads.some((fact) => facts.includes(fact)));
}
