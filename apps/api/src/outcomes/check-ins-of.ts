import { type BookingId, toText } from '@unbrace/shared/kernel';
import type { CheckInView } from '@unbrace/shared/outcomes';
import { answersAfterVisit } from '../intake/answers-after-visit.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { inTurn } from '../platform/database/in-turn.ts';
import { readOutcome } from '../triage/read-outcome.ts';

/** How it went after a visit, the newest first: for the therapist whose visit it was. Whoever shows it logs the view. */
export async function checkInsOf(tx: Tx, vault: Vault, bookingId: BookingId): Promise<CheckInView[]> {
  const said = await answersAfterVisit(tx, vault, bookingId);
  return inTurn(said, async ({ intakeId, at, lines }) => {
    const outcome = await readOutcome(tx, vault, intakeId);
    return {
      at: toText(at),
      tier: outcome?.tier ?? 'NONE',
      answers: [...lines],
      reasons: (outcome?.flags ?? []).map(({ full }) => full),
    };
  });
}
