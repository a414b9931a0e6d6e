import { z } from 'zod';
import { categories } from './category.ts';
import type { Category } from './category.ts';
import { areas, cares, positions, services, techniques, tools } from './effects.ts';
import { Country, EmergencyContact } from './emergency-contacts.ts';
import { factNames } from './facts.ts';
import { ClearanceKind } from './rule.ts';
import { thresholdNames } from './thresholds.ts';
import { decisions, Tier } from './tier.ts';

/** `unknown`: does not fire, but would if something that was left open were so. */
export const verdicts = ['fires', 'clear', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const RuleIdText = z
  .string()
  .regex(/^(?:RF|UR|CL|MD|NT|IS|FU)-[A-Z0-9-]+$/)
  .meta({ description: 'Id of a triage rule' });

export const Evidence = z
  .object({
    fact: z.enum(factNames),
    value: z.union([
      z.boolean(),
      z.number(),
      z.string(),
      z.array(z.string()),
      z.tuple([z.number(), z.number()]),
      z.null(),
    ]),
  })
  .meta({ id: 'TriageEvidence', description: 'The fact, and its value, that made a rule fire' });
export type Evidence = z.infer<typeof Evidence>;

const Service = z.enum(services);
const Area = z.enum(areas);
const Technique = z.enum(techniques);
const Tool = z.enum(tools);
const Position = z.enum(positions);
/** `scented`, or the tag of an allergen. */
const ProductTag = z.string();

export const ResolvedEffect = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('block'), care: z.enum(cares) }),
    z.object({ kind: z.literal('emergency_panel') }),
    z.object({ kind: z.literal('stop_session') }),
    z.object({ kind: z.literal('pressure'), max: z.number() }),
    z.object({ kind: z.literal('minutes'), max: z.number() }),
    z.object({ kind: z.literal('avoid'), areas: z.array(Area) }),
    z.object({ kind: z.literal('no_service'), services: z.array(Service) }),
    z.object({ kind: z.literal('no_technique'), techniques: z.array(Technique) }),
    z.object({ kind: z.literal('no_tool'), tools: z.array(Tool) }),
    z.object({ kind: z.literal('no_position'), positions: z.array(Position) }),
    z.object({ kind: z.literal('no_product'), products: z.array(ProductTag) }),
  ])
  .meta({ id: 'TriageEffect', description: 'What a finding does to the visit' });
export type ResolvedEffect = z.infer<typeof ResolvedEffect>;

export const Restrictions = z
  .object({
    maxPressure: z.number().nullable().meta({ description: 'Of 10; null: not capped by triage' }),
    maxMinutes: z.number().nullable().meta({ description: 'Minutes; null: not capped by triage' }),
    services: z.array(Service).meta({ description: 'The services that remain' }),
    avoidAreas: z.array(Area),
    avoidTechniques: z.array(Technique),
    avoidTools: z.array(Tool),
    avoidPositions: z.array(Position),
    avoidProducts: z.array(ProductTag),
  })
  .meta({ id: 'TriageRestrictions', description: 'The effects of all findings together' });
export type Restrictions = z.infer<typeof Restrictions>;

export const TherapistText = z
  .object({ preview: z.string(), full: z.string(), atTable: z.string() })
  .meta({ id: 'TherapistText', description: 'Before accepting, after accepting, and at the table' });

export const Finding = z
  .object({
    rule: RuleIdText,
    tier: Tier.exclude(['NONE']),
    category: z.enum(Object.keys(categories) as [Category, ...Category[]]),
    evidence: z.array(Evidence),
    client: z.string(),
    therapist: TherapistText,
    effects: z.array(ResolvedEffect),
    clearance: z.array(ClearanceKind).meta({ description: 'Any one of these ends it' }),
  })
  .meta({ id: 'TriageFinding', description: 'A rule that fired, with its reason' });
export type Finding = z.infer<typeof Finding>;

export const Clearance = z
  .object({ anyOf: z.array(ClearanceKind), rules: z.array(RuleIdText) })
  .meta({ id: 'TriageClearance', description: 'One of these kinds ends the findings of these rules' });
export type Clearance = z.infer<typeof Clearance>;

export const EmergencyPanel = z
  .object({ show: z.boolean(), country: Country, contacts: z.array(EmergencyContact) })
  .meta({ id: 'EmergencyPanel', description: 'The numbers of the place’s country' });

/** What triage says about one set of facts, as it is stored and sent. */
export const TriageOutcome = z
  .object({
    tier: Tier,
    decision: z.enum(decisions),
    findings: z.array(Finding).meta({ description: 'Worst first' }),
    verdicts: z.record(RuleIdText, z.enum(verdicts)),
    restrictions: Restrictions,
    clearances: z.array(Clearance).meta({ description: 'Each of them is needed' }),
    emergency: EmergencyPanel,
    ruleSetVersion: z.string(),
    questionnaireVersion: z.string().nullable(),
    thresholds: z.record(z.enum(thresholdNames), z.number()),
    thresholdsVersion: z.int().default(0).meta({ description: "Of the clinic's own; 0: the defaults" }),
    inputsHash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'TriageOutcome', description: 'What triage says about one set of facts' });
export type TriageOutcome = z.infer<typeof TriageOutcome>;
