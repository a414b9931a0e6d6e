import { Injectable } from '@nestjs/common';
import type { Alternatives } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { bookingOf } from './find-bookings.ts';
import { searchOf } from './search-of.ts';
import { alternativesTo } from './take-time.ts';

/** The times nearest to a booking's that somebody can keep: for a visit that nobody took. Writes nothing. */
@Injectable()
export class FindAlternatives {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId): Promise<Alternatives> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const search = await searchOf(tx, booking, now, { who: 'client' });
      const items = await alternativesTo(tx, search, Math.max(now, booking.startsAt));
      return { items, nextCursor: null, timeZone: booking.timeZone };
    });
  }
}
