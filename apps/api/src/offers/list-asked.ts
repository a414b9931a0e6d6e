import { Injectable } from '@nestjs/common';
import { type BookingId, type Instant, toText } from '@unbrace/shared/kernel';
import { countsAgainst, type OfferAsked, type OffersAsked } from '@unbrace/shared/offers';
import { bookingOf } from '../bookings/find-bookings.ts';
import type { Actor } from '../identity/actor.ts';
import { Database } from '../platform/database/database.ts';
import { foundIn } from '../platform/database/found-in.ts';
import { therapistsOf } from '../therapists/list-therapists.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

/** Who was asked about a visit, when and why before others, and what they answered. No flag and no reason of health. */
@Injectable()
export class ListAsked {
  constructor(private readonly database: Database) {}

  /** @throws Problem not-found */
  execute(actor: Actor, bookingId: BookingId): Promise<OffersAsked> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      await bookingOf(tx, bookingId);
      const offers = await new OffersRepository(tx).ofBooking(bookingId);
      const therapists = await therapistsOf(
        tx,
        offers.map(({ therapistId }) => therapistId),
      );
      const items = offers.map((offer) => askedOf(offer, foundIn(therapists, offer.therapistId).name));
      return { items, nextCursor: null };
    });
  }
}

function askedOf(offer: OfferRecord, name: string): OfferAsked {
  const instant = (value: Instant | null) => (value === null ? null : toText(value));
  const { answerReason } = offer;
  return {
    id: offer.id,
    therapist: { id: offer.therapistId, name },
    state: offer.state,
    startsAt: toText(offer.startsAt),
    wave: offer.wave,
    exclusive: offer.exclusive,
    askedAt: toText(offer.createdAt),
    expiresAt: toText(offer.expiresAt),
    openedAt: instant(offer.openedAt),
    answeredAt: instant(offer.decidedAt),
    reason: answerReason,
    counts:
      answerReason === null ? offer.state === 'expired' && offer.exclusive : countsAgainst(answerReason),
    proposed: offer.proposedStarts.map(toText),
    score: offer.chosenBy?.score ?? null,
    parts: [...(offer.chosenBy?.parts ?? [])],
  };
}
