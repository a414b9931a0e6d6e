import { Injectable } from '@nestjs/common';
import { slotTaken } from '@unbrace/shared/bookings';
import type { Instant, OfferId } from '@unbrace/shared/kernel';
import { type AcceptOfferRequest, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { lockTimes } from '../availability/time-claims.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, refuseOutdated, step } from '../bookings/booking-step.ts';
import { keepTime } from '../bookings/keep-time.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import { tryTakeTime } from '../bookings/take-time.ts';
import { tellClient } from '../bookings/tell-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { acknowledgeAll } from './must-know.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockOwnOffer, refuseLate } from './own-offer.ts';
import { promisedSearch } from './promised-search.ts';
import { stillPossible } from './still-possible.ts';
import { withdrawOpenOffers } from './withdraw-offers.ts';

/** A therapist takes a visit: every item that must be known is acknowledged, and the time is checked once more. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, offers/closed, offers/taken, bookings/acknowledgements-missing, infeasible, slot-taken, changed */
  async execute(actor: Actor, id: OfferId, { acknowledged, version }: AcceptOfferRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      refuseLate(offer, booking, now);
      refuseOutdated(booking, version);
      await acknowledgeAll(tx, this.vault, { offer, booking }, acknowledged, now);
      await takeOver(tx, offer, booking, now);
      const { to } = offerMachine.step(offer.state, 'accept', 'therapist');
      await new OffersRepository(tx).close(offer, to, now);
      await withdrawOpenOffers(tx, booking.id, now);
      const { therapistId } = offer;
      const confirmed = await step(tx, booking, 'accept', person(actor), now, {
        confirmedAt: now,
        therapistId,
      });
      const clinic = await clinicOf(tx);
      for (const each of new Set([therapistId, booking.therapistId ?? therapistId]))
        await renewDrives(tx, clinic, each, booking.startsAt, now);
      await new AuditLog(tx, now).record(actor, 'offer-accepted', { kind: 'booking', id: booking.id });
      await tellClient(tx, confirmed, 'confirmed', now);
    });
  }
}

/** Makes the time firm for whoever accepts: it is theirs already, or it moves to them from whoever else was asked. */
async function takeOver(tx: Tx, offer: OfferRecord, booking: BookingRecord, now: Instant): Promise<void> {
  const { therapistId } = offer;
  await lockTimes(tx, [...new Set([therapistId, booking.therapistId ?? therapistId])]);
  await stillPossible(tx, therapistId, booking, booking.startsAt, now);
  if (booking.therapistId === therapistId) return keepTime(tx, booking, 'confirmed');
  const search = await promisedSearch(tx, booking, now, therapistId);
  const claim = { bookingId: booking.id, kind: 'confirmed', expiresAt: null } as const;
  const taken = await tryTakeTime(
    tx,
    search,
    booking.startsAt,
    claim,
    [await therapistOf(tx, therapistId)],
    booking,
  );
  if (!taken) throw slotTaken({ alternatives: [] });
}
