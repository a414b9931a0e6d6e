import { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { defaultThresholds } from '../thresholds.ts';

export type RuleCase = readonly [rule: Rule, verdict: 'fires' | 'clear', when: string, facts: Facts];

/** One test for each row: this rule, alone, on these facts. */
export function ruleTable(cases: readonly RuleCase[]): void {
  it.each(cases.map(([rule, verdict, when, facts]) => ({ id: rule.id, rule, verdict, when, facts })))(
    '$id is $verdict: $when',
    ({ rule, verdict, facts }) => {
      expect(rule.fires(Facts.parse(facts), defaultThresholds)).toBe(verdict === 'fires');
    },
  );
}
