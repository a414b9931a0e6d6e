import { Injectable } from '@nestjs/common';
import type { SeriesDates, SeriesDatesQuery } from '@unbrace/shared/series';
import { seriesStarts } from '@unbrace/shared/series';
import { type Instant, toText } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import { checkDate } from '../bookings/check-date.ts';
import { suitableTherapists } from '../bookings/find-takers.ts';
import { quote } from '../bookings/price-visit.ts';
import { roadsOf } from '../bookings/roads-of.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { repeatOf } from './repeat-of.ts';

/** The dates of a series before it is booked, each checked as holding it would. Writes nothing. */
@Injectable()
export class PlanSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askRoads: AskRoads,
  ) {}

  /** @throws Problem not-found, bookings/length-not-offered */
  async execute(actor: Actor, query: SeriesDatesQuery): Promise<SeriesDates> {
    const now = this.clock.now();
    const look = (tx: Tx) => repeatOf(tx, actor, query.bookingId, now, query.who);
    await this.askRoads.execute(actor.clinicId, async (tx) => {
      const { booking, search } = await look(tx);
      const starts = seriesStarts(booking.timeZone, booking.startsAt, query, now);
      return roadsOf(tx, search, { from: starts[0] ?? now, to: starts.at(-1) ?? now });
    });
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { booking, search, therapistId } = await look(tx);
      const { clinic, wanted } = search;
      const allowed = await suitableTherapists(tx, search);
      const priceAt = async (start: Instant) => (await quote(tx, clinic, wanted, start)).total;
      const items: SeriesDates['items'] = [];
      for (const start of seriesStarts(booking.timeZone, booking.startsAt, query, now)) {
        const { alternatives, ...checked } = await checkDate(tx, search, allowed, start, priceAt);
        items.push({ startsAt: toText(start), ...checked, alternatives: [...alternatives] });
      }
      const therapist = therapistId && (await therapistOf(tx, therapistId));
      return {
        items,
        nextCursor: null,
        timeZone: booking.timeZone,
        therapist: therapist && { id: therapist.id, name: therapist.name },
      };
    });
  }
}
