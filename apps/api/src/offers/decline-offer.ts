import { Injectable } from '@nestjs/common';
import type { OfferId } from '@unbrace/shared/kernel';
import { type DeclineReason, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { person } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { goOn } from './go-on.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockOwnOffer, refuseClosed } from './own-offer.ts';

/** A therapist says no, with a reason; the visit goes on to whoever else was asked, to the next, or to the unassigned lane. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, offers/closed, offers/taken */
  async execute(actor: Actor, id: OfferId, reason: DeclineReason): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      refuseClosed(offer, booking);
      const { to } = offerMachine.step(offer.state, 'decline', 'therapist');
      await new OffersRepository(tx).close(offer, to, now, reason);
      await goOn(tx, booking, offer.therapistId, person(actor), now);
      await new AuditLog(tx, now).record(actor, 'offer-declined', { kind: 'booking', id: booking.id });
    });
  }
}
