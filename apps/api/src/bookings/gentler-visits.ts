import { type GentlerVisit, transitionRefused } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { Service } from '@unbrace/shared/services';
import type { TriageOutcome } from '@unbrace/shared/triage';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { listServices } from '../services/list-services.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { findTakers, suitableTherapists } from './find-takers.ts';
import { quote } from './price-visit.ts';
import type { Search } from './search.ts';
import { searchOf } from './search-of.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';
import { whyUnfit } from './why-unfit.ts';

type Restrictions = TriageOutcome['restrictions'];

/**
 * What the answers of a booking leave, where they are in and exclude what is booked.
 * @throws Problem bookings/transition-refused when the booking waits for something else, or for nothing
 */
export async function restrictionsAwaited(
  tx: Tx,
  vault: Vault,
  { id, intakeId, state }: BookingRecord,
): Promise<Restrictions> {
  const hold = await new TriageHoldsRepository(tx).openOf(id);
  const outcome =
    hold?.kind === 'INTAKE_PENDING' && intakeId !== null ? await wholeOutcome(tx, vault, intakeId) : null;
  if (!outcome) throw transitionRefused({ machine: 'booking', state, event: 'takeGentler', actor: 'client' });
  return outcome.restrictions;
}

/** The visits that the answers allow and somebody can come to, at the time that is kept; the nearest to what is booked first. */
export async function gentlerVisits(
  tx: Tx,
  booking: BookingRecord,
  restrictions: Restrictions,
  now: Instant,
): Promise<GentlerVisit[]> {
  const found: GentlerVisit[] = [];
  for (const service of await listServices(tx)) {
    const lengths = service.prices
      .map(({ minutes }) => minutes)
      .filter((minutes) => minutes <= booking.minutes && whyUnfit(restrictions, service, minutes) === null);
    for (const minutes of lengths) {
      const search = await gentlerSearch(tx, booking, { service, minutes }, now);
      const { takers } = await findTakers(tx, search, await suitableTherapists(tx, search), booking.startsAt);
      if (takers.length === 0) continue;
      const { id, name, style } = service;
      const price = await quote(tx, search.clinic, search.wanted, booking.startsAt);
      found.push({ service: { id, name, style }, minutes, price });
    }
  }
  const distance = ({ service, minutes }: GentlerVisit) =>
    (service.id === booking.serviceId ? 0 : 1_000) + booking.minutes - minutes;
  return found.sort((a, b) => distance(a) - distance(b));
}

/** The search for another kind or length at the booking's own time, which was promised: no notice and no grid apply. */
export async function gentlerSearch(
  tx: Tx,
  booking: BookingRecord,
  wanted: { service: Service; minutes: number },
  now: Instant,
): Promise<Search> {
  const search = await searchOf(tx, booking, now, { therapistId: booking.requestedTherapistId });
  return { ...search, wanted: { ...search.wanted, ...wanted } };
}
