import { clearanceTooLate, type HoldPromise, holdPromise, isTooLate } from '@unbrace/shared/bookings';
import { type Instant, type IntakeId, toText } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { Search } from './search.ts';
import { roadFor } from './settle-answers.ts';
import { alternativesTo } from './take-time.ts';
import { kindOf } from './triage-holds.ts';

/**
 * What the clinic will promise about a visit whose answers need clearance; null when they need none. A visit that the
 * clinic cannot see to in time is refused before anything is asked for, with times that it can.
 * @throws Problem bookings/clearance-too-late
 */
export async function clearanceInTime(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId | null,
  search: Search,
  startsAt: Instant,
): Promise<HoldPromise | null> {
  const outcome = intakeId && (await readOutcome(tx, vault, intakeId));
  if (!outcome || roadFor(outcome.tier) !== 'on_hold') return null;
  const visit = { startsAt, timeZone: search.wanted.place.timeZone, askedAt: search.now };
  const said = holdPromise(kindOf(outcome.clearanceKinds), visit, search.clinic);
  if (!isTooLate(said)) return said;
  throw clearanceTooLate({
    words: said.text,
    earliestStart: said.earliestStart === null ? null : toText(said.earliestStart),
    alternatives: said.earliestStart === null ? [] : await timesFrom(tx, search, said.earliestStart),
  });
}

async function timesFrom(tx: Tx, search: Search, earliest: Instant) {
  const times = await alternativesTo(tx, search, earliest);
  return times.filter(({ start }) => start >= toText(earliest));
}
