import { Injectable } from '@nestjs/common';
import type { SeriesView } from '@unbrace/shared/series';
import { type BookingId } from '@unbrace/shared/kernel';
import { viewsOf } from '../bookings/describe-booking.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { byId, foundIn } from '../platform/database/found-in.ts';
import { seriesOf } from './following.ts';

/** The visits that were booked together with one, and what cancelling each would cost now. */
@Injectable()
export class ShowSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId): Promise<SeriesView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { everyWeeks, visits } = await seriesOf(tx, actor, id, 'cancel');
      const bookings = visits.map(({ booking }) => booking);
      const views = byId(await viewsOf(tx, bookings, actor, this.clock.now()));
      return {
        everyWeeks,
        visits: visits.map(({ number, follows, booking }) => {
          const { startsAt, state, price, cancellation } = foundIn(views, booking.id);
          const feeNow = cancellation?.feeNow ?? null;
          return { bookingId: booking.id, number, startsAt, state, total: price.total, follows, feeNow };
        }),
      };
    });
  }
}
