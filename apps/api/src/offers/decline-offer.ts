import { Injectable } from '@nestjs/common';
import type { OfferId } from '@unbrace/shared/kernel';
import { type DeclineReason, offerClosed, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { person, step } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockOwnOffer } from './own-offer.ts';
import { passOn } from './pass-on.ts';

/** A therapist says no, with a reason; the visit goes to the next who can, or to the unassigned lane. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, offers/closed */
  async execute(actor: Actor, id: OfferId, reason: DeclineReason): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      if (offer.state !== 'open') throw offerClosed({ state: offer.state });
      await new OffersRepository(tx).close(
        id,
        offerMachine.step(offer.state, 'decline', 'therapist').to,
        now,
        reason,
      );
      const returned = await step(tx, booking, 'returnToQueue', person(actor), now);
      await passOn(tx, returned, now);
      await new AuditLog(tx, now).record(actor, 'offer-declined', { kind: 'booking', id: booking.id });
    });
  }
}
