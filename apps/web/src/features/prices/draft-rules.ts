import type { PriceRule, PriceRuleKind } from '@unbrace/shared/prices';

/** The rules with one moved up (-1) or down (1); at an end they stay as they are. */
export function movedRule(rules: readonly PriceRule[], index: number, by: 1 | -1): readonly PriceRule[] {
  const [rule, other] = [rules[index], rules[index + by]];
  if (!rule || !other) return rules;
  return rules.map((each, at) => (at === index ? other : at === index + by ? rule : each));
}

/** The rules with one put in place of the rule of its id, else at the end. */
export function putRule(rules: readonly PriceRule[], rule: PriceRule): readonly PriceRule[] {
  return rules.some(({ id }) => id === rule.id)
    ? rules.map((each) => (each.id === rule.id ? rule : each))
    : [...rules, rule];
}

/** An id that no rule has: the kind, with a number where that is taken. */
export function freshId(rules: readonly PriceRule[], kind: PriceRuleKind): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(number === 1 ? kind : `${kind}-${number}`)) number += 1;
  return number === 1 ? kind : `${kind}-${number}`;
}

/** A rule of a kind as it begins, before anything is typed. */
export function blankRule(kind: PriceRuleKind, id: string): PriceRule {
  const named = { id, label: '' };
  switch (kind) {
    case 'time-of-day':
      return { ...named, kind, from: '19:00', to: '24:00', amount: 0, stacks: false };
    case 'weekday':
      return { ...named, kind, days: [6, 7], amount: 0, stacks: false };
    case 'holiday':
      return { ...named, kind, percentOfBase: 25, stacks: false };
    case 'place':
      return { ...named, kind, places: ['hotel'], amount: 0 };
    case 'travel':
      return { ...named, kind, includedMinutes: 25, stepMinutes: 10, amountPerStep: 0 };
  }
}
