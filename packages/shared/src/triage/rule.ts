import { z } from 'zod';
import type { Category } from './category.ts';
import type { Effect } from './effects.ts';
import type { FactName, Facts } from './facts.ts';
import type { Thresholds } from './thresholds.ts';
import type { Tier } from './tier.ts';

/** Where a rule belongs: red flag, urgent referral, clearance, modify, note, in session, follow-up. */
export type RuleId = `${'RF' | 'UR' | 'CL' | 'MD' | 'NT' | 'IS' | 'FU'}-${string}`;

/** What ends a hold: a clinician's document, a conversation, or answers given again. */
export const clearanceKinds = ['DOC', 'CALL', 'RECHECK'] as const;
export const ClearanceKind = z
  .enum(clearanceKinds)
  .meta({ id: 'ClearanceKind', description: 'Document, call, or answers given again' });
export type ClearanceKind = z.infer<typeof ClearanceKind>;

export type Predicate = (facts: Facts, limits: Thresholds) => boolean;

/** What the therapist reads: before accepting, after accepting, and with the hands on the table. */
export interface TherapistText {
  readonly preview: string;
  readonly full: string;
  readonly atTable: string;
}

export interface RuleDefinition {
  readonly id: RuleId;
  readonly tier: Exclude<Tier, 'NONE'>;
  readonly category: Category;
  /** The facts that `fires` looks at itself. */
  readonly reads: readonly FactName[];
  readonly fires: Predicate;
  /** Rules that stand in for this one: while one of them fires, this one does not. */
  readonly unless?: readonly Rule[];
  readonly effects?: readonly Effect[];
  /** Any one of these ends the hold or the block. */
  readonly clearance?: readonly ClearanceKind[];
  /** What the client reads. Names no disease, says what to do. */
  readonly client: string;
  readonly therapist: TherapistText;
  readonly sources: readonly string[];
  /** Whether the two articles say so, or it was added from guidance, or both. */
  readonly basis: 'seed' | 'added' | 'seed+added';
}

export interface Rule extends Required<RuleDefinition> {
  /** The facts that decide this rule, those of the rules standing in for it included. */
  readonly decidedBy: readonly FactName[];
}

/** Declares one rule, once. Its `fires` answers for the whole rule, those standing in for it included. */
export function rule(definition: RuleDefinition): Rule {
  const { unless = [], effects = [], clearance = [], fires } = definition;
  return {
    ...definition,
    unless,
    effects,
    clearance,
    fires:
      unless.length === 0
        ? fires
        : (facts, limits) => fires(facts, limits) && !unless.some((other) => other.fires(facts, limits)),
    decidedBy: [...new Set([...definition.reads, ...unless.flatMap((other) => other.decidedBy)])],
  };
}
