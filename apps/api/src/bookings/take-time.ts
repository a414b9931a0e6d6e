import { nearestSlots, wallClockAt } from '@unbrace/shared/availability';
import { type AlternativeSlot, infeasible, slotTaken } from '@unbrace/shared/bookings';
import { type BookingId, days, type Instant, minutes, overlaps, toText } from '@unbrace/shared/kernel';
import { type ClaimKind, claimsDuring, claimTime, lockTimes } from '../availability/time-claims.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Candidate } from '../therapists/find-candidates.ts';
import { findSlots, type RankedSlot } from './find-slots.ts';
import { findTakers, suitableTherapists, type Taker, type Takers } from './find-takers.ts';
import type { Search } from './search.ts';

/** How many therapists are tried, and locked, for "anybody". */
const mostTried = 5;

/** What the time is for. */
export interface NewClaim {
  readonly bookingId: BookingId;
  readonly kind: ClaimKind;
  readonly expiresAt: Instant | null;
}

export type TakenTime = Taker;

/** Somebody was quicker between the look and the lock. */
export class TooLate extends Error {
  constructor(
    readonly search: Search,
    readonly start: Instant,
  ) {
    super('somebody was quicker');
  }
}

/**
 * Claims a start for the best of those who can really keep it, in this transaction: their days are locked, everything is
 * checked again, and PostgreSQL's exclusion constraint has the last word.
 * @throws Problem bookings/slot-taken, bookings/infeasible, and TooLate, which `TakingTime` turns into the former
 */
export async function takeTime(
  tx: Tx,
  search: Search,
  start: Instant,
  claim: NewClaim,
  allowed: readonly Candidate[],
): Promise<TakenTime> {
  const first = await findTakers(tx, search, allowed, start);
  if (first.takers.length === 0) throw await refusal(tx, search, start, first);
  const taken = await claimForOneOf(tx, search, start, claim, first);
  if (!taken) throw new TooLate(search, start);
  return taken;
}

/** The same, but null when nobody can. */
export async function tryTakeTime(
  tx: Tx,
  search: Search,
  start: Instant,
  claim: NewClaim,
  allowed: readonly Candidate[],
): Promise<TakenTime | null> {
  return claimForOneOf(tx, search, start, claim, await findTakers(tx, search, allowed, start));
}

async function claimForOneOf(
  tx: Tx,
  search: Search,
  start: Instant,
  claim: NewClaim,
  { takers }: Takers,
): Promise<TakenTime | null> {
  if (takers.length === 0) return null;
  const tried = takers.slice(0, mostTried).map(({ therapist }) => therapist);
  await lockTimes(
    tx,
    tried.map(({ id }) => id),
  );
  // Between looking and locking somebody may have been quicker. One query says so, and the next in the queue goes on.
  const free = await stillFree(tx, search, start, tried);
  if (free.length === 0) return null;
  const checked = await findTakers(tx, search, free, start);
  for (const taker of checked.takers) {
    if (await claimTime(tx, claimFor(search, start, taker, claim), search.now)) return taker;
  }
  return null;
}

async function stillFree(tx: Tx, search: Search, start: Instant, therapists: readonly Candidate[]) {
  const blocks = therapists.map((therapist) => blockFor(search, start, therapist));
  const during = {
    from: Math.min(...blocks.map(({ from }) => from)),
    to: Math.max(...blocks.map(({ to }) => to)),
  };
  const ids = therapists.map(({ id }) => id);
  const claims = await claimsDuring(tx, ids, during, search.now);
  return therapists.filter((therapist, n) =>
    claims.every(
      ({ therapistId, bookingId, block }) =>
        therapistId !== therapist.id ||
        (search.except !== undefined && bookingId === search.except) ||
        !overlaps(block, blocks[n] ?? during),
    ),
  );
}

function blockFor({ wanted }: Search, start: Instant, { setupMinutes, packDownMinutes }: Candidate) {
  return {
    from: start - minutes(setupMinutes),
    to: start + minutes(wanted.minutes) + minutes(packDownMinutes),
  };
}

function claimFor(
  search: Search,
  start: Instant,
  { therapist, drives }: TakenTime,
  { bookingId, kind, expiresAt }: NewClaim,
) {
  const { wanted } = search;
  return {
    therapistId: therapist.id,
    bookingId,
    kind,
    startsAt: start,
    endsAt: start + minutes(wanted.minutes),
    block: blockFor(search, start, therapist),
    place: { lat: wanted.place.latitude, lng: wanted.place.longitude },
    driveInMinutes: Math.ceil(drives.driveInMinutes),
    driveOutMinutes: Math.ceil(drives.driveOutMinutes),
    expiresAt,
    note: null,
  };
}

/** Taken by somebody, or impossible by a rule: the person is told which, with the nearest times that can be kept. */
async function refusal(tx: Tx, search: Search, start: Instant, { refusals }: Takers) {
  const alternatives = await alternativesTo(tx, search, start);
  const taken = refusals.some(
    ({ reason }) => reason.rule === 'time-taken' || reason.rule === 'no-time-to-drive',
  );
  const [first] = refusals;
  if (taken && search.wanted.therapistId === null) return slotTaken({ alternatives });
  if (!first)
    return infeasible({
      rule: 'outside-area',
      words: 'Nobody who may do this visit comes here.',
      alternatives,
    });
  if (first.reason.rule === 'time-taken') return slotTaken({ alternatives });
  return infeasible({
    rule: first.reason.rule,
    words: first.words,
    therapistId: first.therapist.id,
    alternatives,
  });
}

/** The nearest times that can be kept, from the day before to the day after; where those are full, within a fortnight. */
export async function alternativesTo(tx: Tx, search: Search, start: Instant): Promise<AlternativeSlot[]> {
  const date = (instant: Instant) => wallClockAt(search.wanted.place.timeZone, instant).date;
  const therapists = await suitableTherapists(tx, search);
  for (const after of [2, 14]) {
    const dates = { from: date(start - days(1)), to: date(start + days(after)) };
    const found = await findSlots(tx, search, therapists, dates, mostTried);
    if (found.length > 0) return nearestSlots(found, start, 3).map(alternativeOf);
  }
  return [];
}

function alternativeOf({ start, best }: RankedSlot): AlternativeSlot {
  return { start: toText(start), therapistIds: best.map(({ therapist }) => therapist.id) };
}
