import type { Instant } from '@unbrace/shared/kernel';
import { nextWave, type Wave, waveExpiresAt } from '@unbrace/shared/offers';
import { therapistShare } from '@unbrace/shared/prices';
import { noteChoice, releaseClaim } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { step, system } from '../bookings/booking-step.ts';
import { giveTo } from '../bookings/find-bookings.ts';
import { findTakers, suitableTherapists } from '../bookings/find-takers.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import type { Search } from '../bookings/search.ts';
import { tryTakeTime } from '../bookings/take-time.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistsOf } from '../therapists/list-therapists.ts';
import { foundIn } from '../platform/database/found-in.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';
import { promisedSearch } from './promised-search.ts';
import { type AskableTaker, rankAskable } from './rank-askable.ts';
import { tellOfOffer } from './tell-of-offer.ts';

/**
 * Puts a requested booking to whoever comes next: the named or known therapist alone, then wave by wave. The time stays
 * claimed for one of those who can come; a wave claims nobody else's. With nobody left it is in the unassigned lane.
 */
export async function sendWave(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
  // Who said no to another time may be asked about this one; who gave the visit back is not asked again.
  const past = (await new OffersRepository(tx).ofBooking(booking.id)).filter(
    (offer) => offer.startsAt === booking.startsAt || wasGivenBack(offer),
  );
  const search = await promisedSearch(tx, booking, now, booking.requestedTherapistId);
  const left = await whoIsLeft(tx, search, booking, past);
  const at = {
    named: booking.requestedTherapistId,
    wavesBefore: Math.max(0, ...past.map(({ wave }) => wave)),
    givenBack: past.some(wasGivenBack),
  };
  const wave = nextWave(left, at, search.clinic.settings);
  const kept = await keepOneClaim(tx, search, booking, wave ? left : []);
  if (!wave || !kept.therapistId) return kept;
  return put(tx, kept, wave, at, now);
}

/** Those who can keep the time and have not said no to it, nothing to it, or given it back. */
async function whoIsLeft(
  tx: Tx,
  search: Search,
  booking: BookingRecord,
  past: readonly OfferRecord[],
): Promise<AskableTaker[]> {
  const asked = new Set<string>(past.filter(saidNo).map(({ therapistId }) => therapistId));
  const others = (await suitableTherapists(tx, search)).filter(({ id }) => !asked.has(id));
  const { takers } = await findTakers(tx, search, others, booking.startsAt);
  return rankAskable(tx, takers, search.now);
}

const wasGivenBack = ({ state, answerReason }: OfferRecord) => state === 'withdrawn' && answerReason !== null;
const saidNo = (offer: OfferRecord) =>
  offer.state === 'declined' || offer.state === 'expired' || wasGivenBack(offer);

/** The time stays with whoever has it as long as they may still be asked; else it goes to the best of the others. */
export async function keepOneClaim(
  tx: Tx,
  search: Search,
  booking: BookingRecord,
  left: readonly AskableTaker[],
): Promise<BookingRecord> {
  if (booking.therapistId && left.some(({ id }) => id === booking.therapistId)) return booking;
  const allowed = left.map(({ taker }) => taker.therapist);
  const claim = { bookingId: booking.id, kind: 'requested', expiresAt: null } as const;
  const taken = await tryTakeTime(tx, search, booking.startsAt, claim, allowed, booking);
  if (taken) await noteChoice(tx, booking.id, taken);
  else await releaseClaim(tx, booking);
  if (!taken && !booking.therapistId) return booking;
  const given = await giveTo(tx, booking, taken?.therapist.id ?? null, search.now);
  if (booking.therapistId)
    await renewDrives(tx, search.clinic, booking.therapistId, booking.startsAt, search.now);
  return given;
}

async function put(
  tx: Tx,
  booking: BookingRecord,
  { ask, exclusive }: Wave<AskableTaker>,
  { wavesBefore, givenBack }: { wavesBefore: number; givenBack: boolean },
  now: Instant,
): Promise<BookingRecord> {
  const { settings } = await clinicOf(tx);
  const therapists = await therapistsOf(
    tx,
    ask.map(({ taker }) => taker.therapist.id),
  );
  const expiresAt = waveExpiresAt(
    now,
    { exclusive, givenBack },
    booking.deadlineAt ?? booking.startsAt,
    settings,
  );
  const offered = await step(tx, booking, 'offer', system, now);
  const offers = new OffersRepository(tx);
  for (const { taker, chosenBy } of ask) {
    const therapist = foundIn(therapists, taker.therapist.id);
    const id = await offers.add(
      {
        bookingId: booking.id,
        therapistId: therapist.id,
        startsAt: booking.startsAt,
        expiresAt,
        pay: therapistShare(booking.total, therapist.sharePercent),
        driveInMinutes: Math.ceil(taker.drives.driveInMinutes),
        driveOutMinutes: Math.ceil(taker.drives.driveOutMinutes),
        wave: wavesBefore + 1,
        exclusive: exclusive || ask.length === 1,
        chosenBy,
      },
      now,
    );
    await tellOfOffer(tx, id, booking.id, therapist, now);
  }
  return offered;
}
