import { nearestSlots, wallClockAt } from '@unbrace/shared/availability';
import { type AlternativeSlot, infeasible, slotTaken } from '@unbrace/shared/bookings';
import { type BookingId, days, type Instant, minutes, toText } from '@unbrace/shared/kernel';
import {
  type ClaimKind,
  claimTime,
  lockTimes,
  releaseClaim,
  type TimeOf,
} from '../availability/time-claims.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Candidate } from '../therapists/find-candidates.ts';
import { findSlots, type RankedSlot } from './find-slots.ts';
import { findTakers, type Refusal, suitableTherapists, type Taker, type Takers } from './find-takers.ts';
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

/** Nobody can keep that start, or somebody was quicker. `TakingTime` makes a problem of it, when the locks are gone. */
export class NotTaken extends Error {
  constructor(
    readonly search: Search,
    readonly start: Instant,
    /** Null: somebody was quicker, whatever the locks said. */
    readonly refusals: readonly Refusal[] | null,
  ) {
    super('nobody can keep that time');
  }
}

/**
 * The best of those who can really keep a start, their day locked until this transaction ends: nobody else writes into it.
 * @throws NotTaken
 */
export async function lockTaker(
  tx: Tx,
  search: Search,
  start: Instant,
  allowed: readonly Candidate[],
  leaving: TimeOf | null = null,
): Promise<TakenTime> {
  const { takers, refusals } = await lockTakers(tx, search, start, allowed, leaving);
  const [best] = takers;
  if (!best) throw new NotTaken(search, start, refusals);
  return best;
}

/** Writes the claim of a taker whose day is locked; PostgreSQL's exclusion constraint has the last word. @throws NotTaken */
export async function claimLocked(
  tx: Tx,
  search: Search,
  start: Instant,
  taker: TakenTime,
  claim: NewClaim,
): Promise<void> {
  const written = await claimTime(tx, claimFor(search, start, taker, claim), search.now);
  if (!written) throw new NotTaken(search, start, null);
}

/**
 * Claims a start for the best of those who can really keep it, in this transaction. `leaving` is the visit as it was, when it
 * is one that had its time already: the old one is given back. @throws NotTaken
 */
export async function takeTime(
  tx: Tx,
  search: Search,
  start: Instant,
  claim: NewClaim,
  allowed: readonly Candidate[],
  leaving: TimeOf | null = null,
): Promise<TakenTime> {
  const taker = await lockTaker(tx, search, start, allowed, leaving);
  if (leaving) await releaseClaim(tx, leaving);
  await claimLocked(tx, search, start, taker, claim);
  return taker;
}

/** The same, but null when nobody can. */
export async function tryTakeTime(
  tx: Tx,
  search: Search,
  start: Instant,
  claim: NewClaim,
  allowed: readonly Candidate[],
  leaving: TimeOf | null = null,
): Promise<TakenTime | null> {
  const [best] = (await lockTakers(tx, search, start, allowed, leaving)).takers;
  if (!best) return null;
  if (leaving) await releaseClaim(tx, leaving);
  return (await claimTime(tx, claimFor(search, start, best, claim), search.now)) ? best : null;
}

/** Of many, the best are looked for before any day is locked; under the lock everything is checked as if for the first time. */
async function lockTakers(
  tx: Tx,
  search: Search,
  start: Instant,
  allowed: readonly Candidate[],
  leaving: TimeOf | null,
): Promise<Takers> {
  let tried = allowed;
  if (allowed.length > mostTried) {
    const first = await findTakers(tx, search, allowed, start);
    if (first.takers.length === 0) return first;
    tried = first.takers.slice(0, mostTried).map(({ therapist }) => therapist);
  }
  // Whoever loses the visit is locked with them: all in one order, or two moves could wait for each other.
  const ids = [...tried.map(({ id }) => id), ...(leaving?.therapistId ? [leaving.therapistId] : [])];
  // Sent together; PostgreSQL does them one after the other.
  const [, checked] = await Promise.all([lockTimes(tx, ids), findTakers(tx, search, tried, start)]);
  return checked;
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
export async function problemOf(tx: Tx, { search, start, refusals }: NotTaken) {
  const alternatives = await alternativesTo(tx, search, start);
  if (refusals === null) return slotTaken({ alternatives });
  const [first] = refusals;
  const taken = refusals.some(
    ({ reason }) => reason.rule === 'time-taken' || reason.rule === 'no-time-to-drive',
  );
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
