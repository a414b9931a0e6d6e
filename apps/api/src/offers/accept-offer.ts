import { Injectable } from '@nestjs/common';
import { acknowledgementsMissing, infeasible } from '@unbrace/shared/bookings';
import type { Instant, OfferId } from '@unbrace/shared/kernel';
import { offerClosed, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { lockTimes } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, step } from '../bookings/booking-step.ts';
import { findTakers } from '../bookings/find-takers.ts';
import { keepTime } from '../bookings/keep-time.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import { searchOf } from '../bookings/search-of.ts';
import { tellClient } from '../bookings/tell-client.ts';
import { isSuitable } from '../bookings/wanted-visit.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { OffersRepository, type OfferRecord } from './offers.repository.ts';
import { lockOwnOffer } from './own-offer.ts';

/** A therapist takes a visit: every item that must be known is acknowledged, and the time is checked once more. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, offers/closed, bookings/acknowledgements-missing, bookings/infeasible */
  async execute(actor: Actor, id: OfferId, acknowledged: readonly string[]): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      if (offer.state !== 'open') throw offerClosed({ state: offer.state });
      if (offer.expiresAt <= now) throw offerClosed({ state: 'expired' });
      const flags = await this.mustKnow(tx, booking);
      const missing = flags.filter((flagId) => !acknowledged.includes(flagId));
      if (missing.length > 0) throw acknowledgementsMissing({ flagIds: missing });

      await lockTimes(tx, [offer.therapistId]);
      await stillPossible(tx, offer, booking, now);
      await keepTime(tx, booking, 'confirmed');
      const offers = new OffersRepository(tx);
      await offers.close(id, offerMachine.step(offer.state, 'accept', 'therapist').to, now);
      await offers.acknowledge(id, flags, now);
      const confirmed = await step(tx, booking, 'accept', person(actor), now, { confirmedAt: now });
      await renewDrives(tx, offer.therapistId, booking.startsAt, now);
      await new AuditLog(tx, now).record(actor, 'offer-accepted', { kind: 'booking', id: booking.id });
      await tellClient(tx, confirmed, 'confirmed', now);
    });
  }

  private async mustKnow(tx: Tx, { intakeId }: BookingRecord): Promise<string[]> {
    const outcome = intakeId && (await readOutcome(tx, this.vault, intakeId));
    return outcome ? outcome.flags.filter((flag) => flag.mustAcknowledge).map(({ flagId }) => flagId) : [];
  }
}

/** The same validator that offered the time, with today's hours, leave and neighbours. */
async function stillPossible(
  tx: Tx,
  { therapistId }: OfferRecord,
  booking: BookingRecord,
  now: Instant,
): Promise<void> {
  const therapist = await therapistOf(tx, therapistId);
  const search = await searchOf(tx, booking, now, { therapistId });
  const { takers, refusals } = await findTakers(tx, search, [therapist], booking.startsAt);
  const suits = isSuitable(therapist, search.wanted, booking.startsAt);
  if (suits && takers.length > 0) return;
  const [first] = refusals;
  throw infeasible({
    rule: first?.reason.rule ?? 'outside-area',
    words: first?.words ?? 'This visit asks for something else than this therapist offers.',
    therapistId,
    alternatives: [],
  });
}
