import { Injectable } from '@nestjs/common';
import { type SeriesMoves, shiftedStarts } from '@unbrace/shared/series';
import { type BookingId, fromText, type Instant, notFound, toText } from '@unbrace/shared/kernel';
import { beyondHorizon } from '../bookings/beyond-horizon.ts';
import { checkDate } from '../bookings/check-date.ts';
import { suitableTherapists } from '../bookings/find-takers.ts';
import { isDesk } from '../bookings/may.ts';
import { goesTo } from '../bookings/move-booking.ts';
import { requote } from '../bookings/price-visit.ts';
import { searchOf } from '../bookings/search-of.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { seriesOf } from './following.ts';

/** Where a visit of a series and all that follow it would go, each checked and priced. Writes nothing. */
@Injectable()
export class PlanMove {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, query: { bookingId: BookingId; startsAt: string }): Promise<SeriesMoves> {
    const now = this.clock.now();
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { asked, visits } = await seriesOf(tx, actor, query.bookingId, 'move');
      const following = visits.filter(({ follows }) => follows);
      if (following.length === 0) throw notFound(undefined);
      const before = following.map(({ booking }) => booking.startsAt);
      const after = shiftedStarts(asked.timeZone, before, asked.startsAt, fromText(query.startsAt));
      const items: SeriesMoves['items'] = [];
      for (const [n, { booking, number }] of following.entries()) {
        const start = after[n] ?? booking.startsAt;
        const therapistId = goesTo(booking, { startsAt: query.startsAt });
        const who = isDesk(actor) ? 'desk' : 'client';
        const search = beyondHorizon(await searchOf(tx, booking, now, { who, therapistId }));
        const priceAt = async (at: Instant) =>
          (await requote(tx, search.clinic, search.wanted, booking.price, at)).total;
        const allowed = await suitableTherapists(tx, search);
        const { alternatives, ...checked } = await checkDate(tx, search, allowed, start, priceAt);
        items.push({
          bookingId: booking.id,
          number,
          before: toText(booking.startsAt),
          startsAt: toText(start),
          ...checked,
          alternatives: [...alternatives],
        });
      }
      return { items, nextCursor: null, timeZone: asked.timeZone };
    });
  }
}
