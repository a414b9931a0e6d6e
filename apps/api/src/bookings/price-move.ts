import { Injectable } from '@nestjs/common';
import type { MovePrice } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { bookingOf } from './find-bookings.ts';
import { requote } from './price-visit.ts';
import { searchOf } from './search-of.ts';

/** What a visit would cost at another time: seen before it is moved there. Writes nothing. */
@Injectable()
export class PriceMove {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId, startsAt: Instant): Promise<MovePrice> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const { clinic, wanted } = await searchOf(tx, booking, this.clock.now());
      return { price: await requote(tx, clinic, wanted, booking.price, startsAt), before: booking.total };
    });
  }
}
