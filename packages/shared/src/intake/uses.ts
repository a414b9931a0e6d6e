import { ruleSet } from '../triage/index.ts';
import { answerableItems } from './answerable-items.ts';
import type { Feeds, ItemId, Questionnaire } from './questionnaire.ts';

/** What one question is for. */
export interface ItemUse {
  readonly itemId: ItemId;
  readonly question: string;
  readonly facts: NonNullable<Feeds['facts']>;
  readonly rules: readonly string[];
  readonly plan: NonNullable<Feeds['plan']>;
  readonly measures: NonNullable<Feeds['measures']>;
}

/** Which facts, rules, parts of the plan and measures each question feeds, in the order in which they are asked. */
export function usesOf(questionnaire: Pick<Questionnaire, 'sections'>): ItemUse[] {
  return answerableItems(questionnaire).map(({ item }) => {
    const { facts = [], plan = [], measures = [] } = item.feeds;
    const rules = ruleSet.rules.filter(({ reads }) => reads.some((fact) => facts.includes(fact)));
    return { itemId: item.id, question: item.text, facts, rules: rules.map(({ id }) => id), plan, measures };
  });
}

/** Questions that no rule, no plan and no measure needs. */
export function orphans(questionnaire: Pick<Questionnaire, 'sections'>): ItemUse[] {
  return usesOf(questionnaire).filter(
    (use) => use.rules.length + use.plan.length + use.measures.length === 0,
  );
}
