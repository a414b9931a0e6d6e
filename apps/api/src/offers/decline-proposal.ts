import { Injectable } from '@nestjs/common';
import type { BookingView } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import { type DeclineProposalRequest, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { system } from '../bookings/booking-step.ts';
import { viewOf } from '../bookings/describe-booking.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { goOn } from './go-on.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockProposal } from './own-proposal.ts';
import { tellOfAnswer } from './tell-of-offer.ts';

/** Whoever booked keeps the time they asked for: others are asked about it, and the no counts against nobody. */
@Injectable()
export class DeclineProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, offers/closed, bookings/changed */
  execute(actor: Actor, id: BookingId, request: DeclineProposalRequest): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockProposal(tx, actor, id, request, now);
      const { to } = offerMachine.step(offer.state, 'declineCounter', 'client');
      await new OffersRepository(tx).close(offer, to, now, 'client_declined');
      const gone = await goOn(tx, booking, offer.therapistId, system, now);
      await new AuditLog(tx, now).record(actor, 'proposal-declined', { kind: 'booking', id });
      await tellOfAnswer(tx, offer, 'declined', now);
      return viewOf(tx, gone, actor, now);
    });
  }
}
