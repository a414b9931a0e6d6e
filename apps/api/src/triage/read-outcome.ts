import type { IntakeId } from '@unbrace/shared/kernel';
import {
  type ClearanceKind,
  type FindingPreview,
  isGuarded,
  previewOf,
  type Tier,
  type TriageOutcome,
} from '@unbrace/shared/triage';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { inTurn } from '../platform/database/in-turn.ts';
import { clearanceKindsFor } from './clearance-kinds.ts';
import { restrictionLine, type RestrictionWords, restrictionWords } from './restriction-words.ts';
import { flagAt, outcomeAt, StoredFlag, StoredOutcome } from './stored-outcome.ts';
import { type SealedFlag, TriageOutcomesRepository } from './triage-outcomes.repository.ts';

export interface FlagText {
  readonly text: string;
  readonly atTable: string;
}

/** One finding: `preview` for a therapist who has not accepted, `full` for the one who has and for the clinical lead. */
export interface ReadFlag {
  readonly flagId: string;
  readonly tier: Tier;
  readonly ruleId: string;
  readonly preview: FlagText;
  readonly full: FlagText;
  readonly clientText: string;
  /** The questions, and what was answered, in the words of the form. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** A conversation can settle it. */
  readonly byCall: boolean;
  /** Nobody accepts the visit without having ticked it off. */
  readonly mustAcknowledge: boolean;
}

export interface ReadOutcome {
  readonly outcomeId: string;
  readonly tier: Tier;
  readonly flags: readonly ReadFlag[];
  readonly restrictions: RestrictionWords;
  readonly clearanceKinds: readonly ClearanceKind[];
}

/** What triage said about an intake, worst first; null before it is submitted. Whoever shows it logs the view. */
export async function readOutcome(tx: Tx, vault: Vault, intakeId: IntakeId): Promise<ReadOutcome | null> {
  const row = await new TriageOutcomesRepository(tx).latestOf(intakeId);
  if (!row) return null;
  const outcome = await vault.open(tx, outcomeAt(row.id), row.sealed, StoredOutcome);
  return {
    outcomeId: row.id,
    tier: row.tier,
    flags: await inTurn(row.flags, (flag) => readFlag(tx, vault, flag)),
    restrictions: restrictionWords(outcome.restrictions),
    clearanceKinds: clearanceKindsFor(outcome.clearances),
  };
}

/** The outcome as it was computed, for the person whose answers it is about. */
export async function wholeOutcome(tx: Tx, vault: Vault, intakeId: IntakeId): Promise<TriageOutcome | null> {
  return (await outcomeWithId(tx, vault, intakeId))?.outcome ?? null;
}

/** The outcome that counts, with the id of its row. */
export async function outcomeWithId(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId,
): Promise<{ id: string; outcome: TriageOutcome } | null> {
  const row = await new TriageOutcomesRepository(tx).latestOf(intakeId);
  if (!row) return null;
  return { id: row.id, outcome: await vault.open(tx, outcomeAt(row.id), row.sealed, StoredOutcome) };
}

async function readFlag(tx: Tx, vault: Vault, { id, tier, sealed }: SealedFlag): Promise<ReadFlag> {
  const flag = await vault.open(tx, flagAt(id), sealed, StoredFlag);
  const [preview] = previewOf({ findings: [flag] });
  return {
    flagId: id,
    tier,
    ruleId: flag.rule,
    preview: preview ? { text: preview.text, atTable: previewAtTable(flag, preview) } : nothingToTell,
    full: { text: flag.therapist.full, atTable: flag.therapist.atTable },
    clientText: flag.client,
    answers: flag.answers.map(({ question, answer }) => ({ question, answer })),
    byCall: flag.clearance.includes('CALL'),
    mustAcknowledge: tier === 'MODIFY' || tier === 'CLEARANCE_REQUIRED',
  };
}

const nothingToTell = { text: '', atTable: '' };

/** What to do at the table names the reason; of what stays unseen before acceptance only the restriction is told. */
function previewAtTable({ category, therapist }: StoredFlag, { restrictions }: FindingPreview): string {
  if (!isGuarded(category)) return therapist.atTable;
  return restrictionLine(restrictions) || 'The details follow when you have accepted.';
}
