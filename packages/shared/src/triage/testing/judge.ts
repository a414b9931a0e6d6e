import type { Facts } from '../facts.ts';
import { ruleSet } from '../rule-set.ts';
import { defaultThresholds } from '../thresholds.ts';
import type { TriageOptions } from '../triage.ts';
import { rulesThatAre, triage } from '../triage.ts';
import type { TriageOutcome } from '../triage.contract.ts';

/** Triage as the product runs it in Australia, unless told otherwise. */
export function judge(facts: Facts, options: Partial<TriageOptions> = {}): TriageOutcome {
  return triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU', ...options });
}

export const flagsOf = (facts: Facts): string[] => rulesThatAre('fires', judge(facts));
export const unknownOf = (facts: Facts): string[] => rulesThatAre('unknown', judge(facts));
