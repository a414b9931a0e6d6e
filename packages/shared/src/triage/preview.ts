import { z } from 'zod';
import { categories, isGuarded } from './category.ts';
import { medicinesAndBleedingFacts } from './facts/medicines-and-bleeding.ts';
import { Tier } from './tier.ts';
import { Evidence, Restrictions, RuleIdText } from './triage.contract.ts';
import type { Finding, TriageOutcome } from './triage.contract.ts';
import { mergeEffects } from './restrictions.ts';

/** One reason, as a therapist may see it before accepting. */
export const FindingPreview = z
  .object({
    tier: Tier.exclude(['NONE']),
    category: z.string(),
    text: z.string(),
    restrictions: Restrictions,
    rule: RuleIdText.nullable().meta({ description: 'Null where the id itself would say too much' }),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'TriageFindingPreview', description: 'A reason before acceptance' });
export type FindingPreview = z.infer<typeof FindingPreview>;

/**
 * The reasons as a therapist may see them before accepting. Medicines, immunity, private signs and pregnancy show their
 * category and the restriction only: no id, no answers.
 */
export function previewOf(outcome: Pick<TriageOutcome, 'findings'>): FindingPreview[] {
  return outcome.findings.map(previewFinding);
}

function previewFinding(finding: Finding): FindingPreview {
  const guarded = isGuarded(finding.category);
  return {
    tier: finding.tier,
    category: categories[finding.category],
    text: finding.therapist.preview,
    restrictions: mergeEffects(finding.effects),
    rule: guarded ? null : finding.rule,
    evidence: guarded ? [] : finding.evidence.filter(({ fact }) => !guardedFacts.has(fact)),
  };
}

/** Facts that other rules read too, and that stay unseen all the same. */
const guardedFacts: ReadonlySet<string> = new Set([
  ...Object.keys(medicinesAndBleedingFacts),
  'immunosuppressed',
  'insulinOrSulfonylurea',
  'ivDrugUse',
  'pregnant',
  'sexualChangeNew',
  'unsureRedFlags',
  'contradictions',
]);
