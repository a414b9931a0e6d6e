import { z } from 'zod';
import { InstantText } from '../kernel/time.ts';
import { Country } from './emergency-contacts.ts';
import { Facts } from './facts.ts';
import { ClearanceKind } from './rule.ts';
import { ThresholdChanges, thresholdNames } from './thresholds.ts';
import { Tier } from './tier.ts';
import { ResolvedEffect, RuleIdText, TherapistText } from './triage.contract.ts';

/** A rule as the people who answer for it read it. */
export const RuleLine = z
  .object({
    id: RuleIdText,
    tier: Tier,
    category: z.string(),
    client: z.string(),
    therapist: TherapistText,
    reads: z.array(z.string()),
    effects: z.array(ResolvedEffect),
    clearance: z.array(ClearanceKind),
    sources: z.array(z.string()),
    basis: z.enum(['seed', 'added', 'seed+added']).meta({ description: 'From the articles, added, or both' }),
  })
  .meta({ id: 'RuleLine' });

export const ThresholdLine = z
  .object({
    name: z.enum(thresholdNames),
    meaning: z.string(),
    unit: z.string(),
    signedOff: z.int().meta({ description: 'The default; a clinic is never less strict' }),
    value: z.int().meta({ description: 'What counts at this clinic' }),
    tighter: z.enum(['lower', 'higher']),
  })
  .meta({ id: 'ThresholdLine' });

export const ThresholdChange = z
  .object({ version: z.int(), at: InstantText, who: z.string(), changes: ThresholdChanges })
  .meta({ id: 'ThresholdChange', description: 'What a clinic set, when, and who did' });

/** A registered clinician's name under the rules and thresholds of one version. */
export const RuleSignOff = z
  .object({
    clinician: z.string(),
    registration: z.string(),
    at: InstantText,
    recordedBy: z.string(),
    ruleSetVersion: z.string(),
    thresholdsVersion: z.int(),
    isCurrent: z.boolean().meta({ description: 'Nothing has changed since' }),
  })
  .meta({ id: 'RuleSignOff' });

export const RulesView = z
  .object({
    ruleSetVersion: z.string(),
    thresholdsVersion: z.int().meta({ description: '0: the defaults' }),
    items: z.array(RuleLine),
    thresholds: z.array(ThresholdLine).meta({ description: 'Those without a published source' }),
    history: z.array(ThresholdChange).meta({ description: 'Newest first' }),
    signOffs: z.array(RuleSignOff).meta({ description: 'Newest first' }),
  })
  .meta({ id: 'RulesView' });
export type RulesView = z.infer<typeof RulesView>;

export const TightenRequest = z
  .strictObject({
    version: z.int().min(0).meta({ description: 'The version that was seen' }),
    changes: ThresholdChanges.meta({ description: 'All that differ from the defaults' }),
  })
  .meta({ id: 'TightenRequest' });
export type TightenRequest = z.infer<typeof TightenRequest>;

export const SignOffRequest = z
  .strictObject({
    clinician: z.string().trim().min(3, { error: 'Please give the clinician’s name' }).max(120),
    registration: z.string().trim().min(3, { error: 'Please give the registration number' }).max(60),
    ruleSetVersion: z.string().max(40),
    thresholdsVersion: z.int().min(0),
  })
  .meta({ id: 'SignOffRequest' });
export type SignOffRequest = z.infer<typeof SignOffRequest>;

export const TryFactsRequest = z
  .strictObject({ facts: Facts, country: Country.optional() })
  .meta({ id: 'TryFactsRequest', description: 'Typed-in facts, evaluated and kept nowhere' });
export type TryFactsRequest = z.infer<typeof TryFactsRequest>;
