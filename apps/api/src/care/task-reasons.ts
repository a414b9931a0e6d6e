import type { CareTaskKind } from '@unbrace/shared/care';
import { decisionOf, type Tier, worse } from '@unbrace/shared/triage';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { CareTaskRecord, JoinedReason } from './care-tasks.repository.ts';
import { openWords } from './sealed-words.ts';

export interface TaskReasons {
  readonly tier: Tier | null;
  readonly reasons: readonly string[];
}

/** Why somebody is owed a call or a question: what opened the task, and all that has joined it. Whoever shows it logs the view. */
export async function reasonsOf(
  tx: Tx,
  vault: Vault,
  { id, kind, intakeId, sealedReason }: CareTaskRecord,
  joined: readonly JoinedReason[],
): Promise<TaskReasons> {
  const first = await openWords(tx, vault, 'sealed_reason', id, sealedReason);
  const found = [await inAnswers(tx, vault, kind, intakeId, first)];
  for (const each of joined) {
    const seen = await openWords(tx, vault, 'sealed', each.id, each.sealed);
    found.push(await inAnswers(tx, vault, kind, each.intakeId, seen));
  }
  const tiers = found.flatMap(({ tier }) => tier ?? []);
  return {
    tier: tiers.length === 0 ? null : tiers.reduce(worse),
    reasons: [...new Set(found.flatMap(({ reasons }) => reasons))],
  };
}

/** What a therapist saw says it, in the words of the rules; else the answers do. */
async function inAnswers(
  tx: Tx,
  vault: Vault,
  kind: CareTaskKind,
  intakeId: CareTaskRecord['intakeId'],
  seen: string | null,
): Promise<TaskReasons> {
  const outcome = await readOutcome(tx, vault, intakeId);
  // A form that was stopped half-way counts what is open as the strictest: only what stopped it is the reason.
  const asked = kind === 'call_first' ? 'hold' : 'block';
  const reasons =
    seen?.split('\n') ??
    (outcome?.flags ?? []).filter(({ tier }) => decisionOf(tier) === asked).map(({ full }) => full.text);
  return { tier: outcome?.tier ?? null, reasons };
}
