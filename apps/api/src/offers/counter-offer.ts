import { Injectable } from '@nestjs/common';
import { fromText, minutes, type OfferId } from '@unbrace/shared/kernel';
import { type CounterOfferRequest, offerMachine, sameTime } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOutdated } from '../bookings/booking-step.ts';
import { tellClient } from '../bookings/tell-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { acknowledgeAll } from './must-know.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockOwnOffer, refuseLate } from './own-offer.ts';
import { stillPossible } from './still-possible.ts';

/** A therapist would come at another time: one to three starts that they can keep, which the client is asked about. */
@Injectable()
export class CounterOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, offers/closed, offers/taken, offers/same-time, bookings/acknowledgements-missing, infeasible, changed */
  async execute(actor: Actor, id: OfferId, request: CounterOfferRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      refuseLate(offer, booking, now);
      refuseOutdated(booking, request.version);
      const starts = [...new Set(request.starts.map((start) => fromText(start)))].sort((a, b) => a - b);
      if (starts.includes(booking.startsAt)) throw sameTime(undefined);
      await acknowledgeAll(tx, this.vault, { offer, booking }, request.acknowledged, now);
      for (const start of starts) await stillPossible(tx, offer.therapistId, booking, start, now);
      offerMachine.step(offer.state, 'counter', 'therapist');
      const { settings } = await clinicOf(tx);
      const answerBy = Math.min(
        now + minutes(settings.counterMinutes),
        Math.max(offer.expiresAt, booking.deadlineAt ?? booking.startsAt),
      );
      await new OffersRepository(tx).propose(id, starts, answerBy, now);
      await new AuditLog(tx, now).record(actor, 'offer-countered', { kind: 'booking', id: booking.id });
      await tellClient(tx, booking, 'proposed', now, id);
    });
  }
}
