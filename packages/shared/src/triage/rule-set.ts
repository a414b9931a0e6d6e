import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Rules with the version that an outcome is stored with: changing a rule means a new version. */
export interface RuleSet {
  readonly version: string;
  readonly rules: readonly Rule[];
}

export const ruleSet: RuleSet = { version: '2026-11-20', rules };
