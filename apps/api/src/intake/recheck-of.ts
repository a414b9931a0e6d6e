import { mayBegin, newFindings, type RecheckView } from '@unbrace/shared/intake';
import { type BookingId, hours, type Instant, type IntakeId, toText } from '@unbrace/shared/kernel';
import { heldSince } from '../bookings/hold-before-visit.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { IntakesRepository } from './intakes.repository.ts';

/** How long "nothing new" holds, and how long before a visit it is asked: product.md, section 3. */
export const recheckHoldsMs = hours(24);

const toBeAsked: RecheckView = { answeredAt: null, mayBegin: false };

/**
 * How a visit stands with its recheck: one of the last 24 hours, of the answers that the visit has now. What it found may have
 * been cleared by a person since; while a hold is open nothing begins.
 */
export async function recheckOf(
  tx: Tx,
  vault: Vault,
  visit: { bookingId: BookingId; intakeId: IntakeId | null },
  now: Instant,
): Promise<RecheckView> {
  const latest = await new IntakesRepository(tx).latestRecheck(visit.bookingId);
  if (!latest || latest.submittedAt === null || latest.submittedAt < now - recheckHoldsMs) return toBeAsked;
  if (visit.intakeId === null || latest.supersedesId !== visit.intakeId) return toBeAsked;
  const before = await wholeOutcome(tx, vault, visit.intakeId);
  const after = await wholeOutcome(tx, vault, latest.id);
  if (!before || !after) return toBeAsked;
  const held = await heldSince(tx, visit.bookingId, latest.submittedAt);
  const isClear = mayBegin(newFindings(before, after)) || held === 'cleared';
  return { answeredAt: toText(latest.submittedAt), mayBegin: isClear && held !== 'open' };
}
