import { Injectable } from '@nestjs/common';
import { type BookingId, minutes, toText } from '@unbrace/shared/kernel';
import type { Proposals } from '@unbrace/shared/offers';
import { bookingOf } from '../bookings/find-bookings.ts';
import { requote } from '../bookings/price-visit.ts';
import { searchOf } from '../bookings/search-of.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { foundIn } from '../platform/database/found-in.ts';
import { therapistsOf } from '../therapists/list-therapists.ts';
import { OffersRepository } from './offers.repository.ts';

/** Other times that therapists proposed for a visit and that can still be taken, with the price of each. Writes nothing. */
@Injectable()
export class ReadProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId): Promise<Proposals> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const waiting = await new OffersRepository(tx).waitingOf(id);
      const proposed = waiting.filter(({ state, expiresAt }) => state === 'countered' && expiresAt > now);
      const therapists = await therapistsOf(
        tx,
        proposed.map(({ therapistId }) => therapistId),
      );
      const { clinic, wanted } = await searchOf(tx, booking, now);
      const items: Proposals['items'] = [];
      for (const offer of proposed) {
        const times: Proposals['items'][number]['times'] = [];
        for (const start of offer.proposedStarts.filter((each) => each > now)) {
          const { total } = await requote(tx, clinic, wanted, booking.price, start);
          times.push({ startsAt: toText(start), endsAt: toText(start + minutes(booking.minutes)), total });
        }
        const therapist = foundIn(therapists, offer.therapistId).name;
        items.push({ offerId: offer.id, therapist, expiresAt: toText(offer.expiresAt), times });
      }
      return { items, nextCursor: null, before: booking.total };
    });
  }
}
