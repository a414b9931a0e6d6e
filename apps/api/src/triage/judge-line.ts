import { invalid } from '@unbrace/shared/kernel';
import type { ProblemDocument } from '@unbrace/shared/kernel';
import {
  Country,
  defaultThresholds,
  Facts,
  notJson,
  ruleSet,
  rulesThatAre,
  triage,
} from '@unbrace/shared/triage';
import type { Tier, TriageOutcome } from '@unbrace/shared/triage';
import { z } from 'zod';

const LineId = z.union([z.string(), z.number()]);
type LineId = z.infer<typeof LineId>;

const Line = z.object({ id: LineId, facts: Facts, country: Country.default('AU') });

export interface JudgedLine {
  readonly id: LineId;
  readonly tier: Tier;
  readonly flags: string[];
  readonly unknown: string[];
  readonly outcome: TriageOutcome;
}

export interface RefusedLine {
  readonly id: LineId | null;
  readonly error: ProblemDocument;
}

/** One line of JSON in, its outcome or its problem out. Never repeats a value that was sent, but for the id. */
export function judgeLine(line: string): JudgedLine | RefusedLine {
  const sent = parsed(line);
  if (sent === undefined) return { id: null, error: notJson(undefined).toDocument() };
  const { success, data, error } = Line.safeParse(sent);
  if (!success)
    return { id: idOf(sent), error: { ...invalid(undefined).toDocument(), issues: issuesOf(error) } };
  const outcome = triage(data.facts, { ruleSet, thresholds: defaultThresholds, country: data.country });
  return {
    id: data.id,
    tier: outcome.tier,
    flags: rulesThatAre('fires', outcome),
    unknown: rulesThatAre('unknown', outcome),
    outcome,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(sent: unknown): LineId | null {
  const named = z.object({ id: LineId }).safeParse(sent);
  return named.success ? named.data.id : null;
}

const issuesOf = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
