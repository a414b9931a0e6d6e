import type { HoldView } from '@unbrace/shared/bookings';
import { type Tier, worse } from '@unbrace/shared/triage';
import { owedBecause } from '../care/call-before-next.ts';
import { answersInForce } from '../intake/answers-in-force.ts';
import { foundBeforeVisit } from '../intake/found-before-visit.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type ReadFlag, readOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { isOwedCall } from './owed-call.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

type Shown = Pick<HoldView, 'tier' | 'reasons' | 'answers'>;

/**
 * Why a visit waits, by the answers that it has now and by all that its rechecks have found since. The clinical lead reads
 * the reasons; a member who may clear calls only what a call can settle: the question and the answer, not what the product
 * makes of them. Null when nothing is answered yet. Whoever shows it logs the view.
 */
export async function readHoldReasons(
  tx: Tx,
  vault: Vault,
  hold: TriageHoldRecord,
  booking: BookingRecord,
  as: 'lead' | 'desk',
): Promise<Shown | null> {
  const intakeId = hold.kind === 'INTAKE_PENDING' ? null : await answersInForce(tx, vault, booking);
  const outcome = intakeId && (await readOutcome(tx, vault, intakeId));
  if (!outcome) return null;
  const since = await new TriageHoldsRepository(tx).lastDecided(booking.id);
  const flags = onceEach([...outcome.flags, ...(await foundBeforeVisit(tx, vault, booking, since))]);
  if (as === 'desk')
    return {
      tier: null,
      reasons: [],
      answers: flags.filter(({ byCall }) => byCall).flatMap(({ answers }) => answers),
    };
  const owed = (await isOwedCall(tx, vault, hold, booking))
    ? await owedBecause(tx, vault, booking.recipientId)
    : [];
  return {
    tier: flags.map(({ tier }) => tier).reduce<Tier>(worse, outcome.tier),
    reasons: [...owed.map((text) => ({ text, atTable: '' })), ...flags.map(({ full }) => full)],
    answers: flags.flatMap(({ answers }) => answers),
  };
}

/** The same rule with the same answers, found twice, is one reason. */
function onceEach(flags: readonly ReadFlag[]): ReadFlag[] {
  const keyOf = ({ ruleId, answers }: ReadFlag) => JSON.stringify([ruleId, answers]);
  return [...new Map(flags.map((flag) => [keyOf(flag), flag])).values()];
}
