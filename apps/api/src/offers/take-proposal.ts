import { Injectable } from '@nestjs/common';
import { type BookingView, priceChanged, unfilledAt } from '@unbrace/shared/bookings';
import {
  type BookingId,
  fromText,
  type Instant,
  isSameMoney,
  minutes,
  notFound,
} from '@unbrace/shared/kernel';
import { offerMachine, type TakeProposalRequest } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, step } from '../bookings/booking-step.ts';
import { viewOf } from '../bookings/describe-booking.ts';
import { bookingOf } from '../bookings/find-bookings.ts';
import { suitableTherapists } from '../bookings/find-takers.ts';
import { requote } from '../bookings/price-visit.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import { searchOf } from '../bookings/search-of.ts';
import { takeTime } from '../bookings/take-time.ts';
import { TakingTime } from '../bookings/taking-time.ts';
import { tellClient } from '../bookings/tell-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import type { Tx } from '../platform/database/database.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockProposal } from './own-proposal.ts';
import { tellOfAnswer } from './tell-of-offer.ts';
import { withdrawOpenOffers } from './withdraw-offers.ts';

/** Whoever booked takes another time that a therapist proposed: moved and confirmed in one step, at the price that was shown. */
@Injectable()
export class TakeProposal {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, offers/closed, bookings/changed, price-changed, slot-taken, infeasible, transition-refused */
  execute(actor: Actor, id: BookingId, request: TakeProposalRequest): Promise<BookingView> {
    const now = this.clock.now();
    const start = fromText(request.startsAt);
    const look = async (tx: Tx) => ({ search: await searchOf(tx, await bookingOf(tx, id), now), start });
    return this.takingTime.execute(actor.clinicId, look, async (tx) => {
      const { offer, booking } = await lockProposal(tx, actor, id, request, now);
      if (!offer.proposedStarts.includes(start)) throw notFound(undefined);
      const confirmed = await this.take(tx, actor, { offer, booking }, request, now);
      await new AuditLog(tx, now).record(actor, 'proposal-taken', { kind: 'booking', id });
      return viewOf(tx, confirmed, actor, now);
    });
  }

  private async take(
    tx: Tx,
    actor: Actor,
    { offer, booking }: { offer: OfferRecord; booking: BookingRecord },
    request: TakeProposalRequest,
    now: Instant,
  ): Promise<BookingRecord> {
    const startsAt = fromText(request.startsAt);
    const { therapistId } = offer;
    const holder = booking.therapistId ?? therapistId;
    const search = await searchOf(tx, booking, now, { therapistId });
    const price = await requote(tx, search.clinic, search.wanted, booking.price, startsAt);
    if (!isSameMoney(request.total, price.total)) throw priceChanged({ total: price.total });
    const claim = { bookingId: booking.id, kind: 'confirmed', expiresAt: null } as const;
    await takeTime(tx, search, startsAt, claim, await suitableTherapists(tx, search), booking);
    const { to } = offerMachine.step(offer.state, 'takeCounter', 'client');
    await new OffersRepository(tx).close(offer, to, now);
    await withdrawOpenOffers(tx, booking.id, now);
    const confirmed = await step(tx, booking, 'takeProposal', person(actor), now, {
      startsAt,
      endsAt: startsAt + minutes(booking.minutes),
      therapistId,
      price,
      total: price.total,
      confirmedAt: now,
      deadlineAt: unfilledAt(startsAt, now),
    });
    await renewDrives(tx, search.clinic, therapistId, startsAt, now);
    await renewDrives(tx, search.clinic, holder, booking.startsAt, now);
    await tellClient(tx, confirmed, 'confirmed', now);
    await tellOfAnswer(tx, offer, 'taken', now);
    return confirmed;
  }
}
