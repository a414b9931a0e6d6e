import { canonicalJson } from './canonical-json.ts';
import type { Country } from './emergency-contacts.ts';
import { emergencyContacts } from './emergency-contacts.ts';
import { evidenceFor } from './evidence.ts';
import type { Facts } from './facts.ts';
import { mergeEffects, resolveEffect } from './restrictions.ts';
import type { Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { sha256 } from './hash.ts';
import { Supposing } from './supposing.ts';
import type { Thresholds } from './thresholds.ts';
import type { Tier } from './tier.ts';
import { decisionOf, severity } from './tier.ts';
import type { Clearance, Finding, TriageOutcome, Verdict } from './triage.contract.ts';
import { couldFire, openFacts } from './unknown.ts';

export interface TriageOptions {
  readonly ruleSet: RuleSet;
  readonly thresholds: Thresholds;
  /** Country of the place: decides the numbers on the emergency panel. */
  readonly country: Country;
  /** Which of the clinic's own thresholds these are; 0 and the default: the signed-off ones. */
  readonly thresholdsVersion?: number;
  readonly questionnaireVersion?: string;
}

/**
 * Judges whether a massage suits these facts, and how; it never diagnoses. Pure: the same inputs give the same outcome and
 * the same hash. The facts are taken as parsed by `Facts`.
 */
export function triage(facts: Facts, options: TriageOptions): TriageOutcome {
  const { ruleSet, thresholds, country, questionnaireVersion = null, thresholdsVersion = 0 } = options;
  const firing = ruleSet.rules.filter((rule) => rule.fires(facts, thresholds));
  const supposing = new Supposing(facts);
  const findings = worstFirst(firing).map((rule) => findingOf(rule, supposing, thresholds));
  const tier: Tier = findings[0]?.tier ?? 'NONE';
  const decision = decisionOf(tier);
  const effects = findings.flatMap((finding) => finding.effects);
  return {
    tier,
    decision,
    findings,
    verdicts: verdictsOf(ruleSet, new Set(firing), supposing, thresholds),
    restrictions: mergeEffects(effects),
    clearances: clearancesOf(findings),
    emergency: {
      show: decision === 'block' || effects.some((effect) => effect.kind === 'emergency_panel'),
      country,
      contacts: [...emergencyContacts(country)],
    },
    ruleSetVersion: ruleSet.version,
    questionnaireVersion,
    thresholds: { ...thresholds },
    thresholdsVersion,
    inputsHash: sha256(
      canonicalJson({ facts, ruleSet: ruleSet.version, thresholds, country, questionnaireVersion }),
    ),
  };
}

/** Within a tier the rule set's own order stays. */
const worstFirst = (rules: readonly Rule[]): Rule[] =>
  rules.toSorted((a, b) => severity(b.tier) - severity(a.tier));

function findingOf(rule: Rule, supposing: Supposing, thresholds: Thresholds): Finding {
  return {
    rule: rule.id,
    tier: rule.tier,
    category: rule.category,
    evidence: evidenceFor(rule, supposing, thresholds),
    client: rule.client,
    therapist: rule.therapist,
    effects: rule.effects.map((effect) => resolveEffect(effect, supposing.real, thresholds)),
    clearance: [...rule.clearance],
  };
}

function verdictsOf(
  ruleSet: RuleSet,
  firing: ReadonlySet<Rule>,
  supposing: Supposing,
  thresholds: Thresholds,
): Record<string, Verdict> {
  const open = openFacts(supposing.real);
  const verdicts: Record<string, Verdict> = {};
  for (const rule of ruleSet.rules) {
    if (firing.has(rule)) verdicts[rule.id] = 'fires';
    else verdicts[rule.id] = couldFire(rule, supposing, open, thresholds) ? 'unknown' : 'clear';
  }
  return verdicts;
}

/** One entry for each different set of kinds: what ends one finding need not end another. */
function clearancesOf(findings: readonly Finding[]): Clearance[] {
  const needing = findings.filter((finding) => finding.clearance.length > 0);
  const byKinds = Map.groupBy(needing, (finding) => finding.clearance.join('|'));
  return [...byKinds.values()].map((group) => ({
    anyOf: group[0]?.clearance ?? [],
    rules: group.map((finding) => finding.rule),
  }));
}

/** The rules with one verdict, in the order of the rule set. */
export function rulesThatAre(verdict: Verdict, outcome: TriageOutcome): string[] {
  return Object.keys(outcome.verdicts).filter((id) => outcome.verdicts[id] === verdict);
}
