import { Injectable } from '@nestjs/common';
import { type BookingView, infeasible, slotTaken } from '@unbrace/shared/bookings';
import { datesRepeated, datesTaken, type MoveSeriesRequest } from '@unbrace/shared/series';
import { fromText, notFound, Problem } from '@unbrace/shared/kernel';
import { beyondHorizon } from '../bookings/beyond-horizon.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { viewsOf } from '../bookings/describe-booking.ts';
import { MoveBooking } from '../bookings/move-booking.ts';
import { NotTaken } from '../bookings/take-time.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { seriesOf } from './following.ts';

type Wanted = MoveSeriesRequest['visits'][number];

/** Moves visits of one series together: all of them, or none. */
@Injectable()
export class MoveSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly moveBooking: MoveBooking,
  ) {}

  /** @throws Problem not-found, series/dates-taken, dates-repeated, bookings/price-changed, transition-refused */
  execute(actor: Actor, { visits }: MoveSeriesRequest): Promise<{ bookings: BookingView[] }> {
    if (new Set(visits.map(({ bookingId }) => bookingId)).size < visits.length)
      throw datesRepeated(undefined);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const moved: BookingRecord[] = [];
      for (const wanted of await inOrder(tx, actor, visits))
        moved.push(await this.moveOne(tx, actor, wanted));
      moved.sort((a, b) => a.startsAt - b.startsAt);
      return { bookings: await viewsOf(tx, moved, actor, this.clock.now()) };
    });
  }

  private async moveOne(
    tx: Tx,
    actor: Actor,
    { bookingId, startsAt, total }: Wanted,
  ): Promise<BookingRecord> {
    try {
      return await this.moveBooking.within(tx, actor, bookingId, { startsAt, total }, beyondHorizon);
    } catch (error) {
      const isTaken = error instanceof NotTaken || (error instanceof Problem && isAboutTime(error));
      throw isTaken ? datesTaken({ startsAt: [startsAt] }) : error;
    }
  }
}

function isAboutTime({ declaration: { type } }: Problem): boolean {
  return type === slotTaken.type || type === infeasible.type;
}

/** Later ones first when they move later, so that none comes to where another one of them still is. */
async function inOrder(tx: Tx, actor: Actor, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const [first] = wanted;
  if (!first) return [];
  const { visits } = await seriesOf(tx, actor, first.bookingId, 'move');
  const starts = new Map(visits.map(({ booking }) => [booking.id, booking.startsAt]));
  if (wanted.some(({ bookingId }) => !starts.has(bookingId))) throw notFound(undefined);
  const before = ({ bookingId }: Wanted) => starts.get(bookingId) ?? 0;
  const later = fromText(first.startsAt) > before(first);
  return [...wanted].sort((a, b) => (later ? before(b) - before(a) : before(a) - before(b)));
}
