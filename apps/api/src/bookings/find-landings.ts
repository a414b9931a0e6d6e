import { Injectable } from '@nestjs/common';
import { dateOf, dayNumber } from '@unbrace/shared/availability';
import { type Landings, stretchesOf } from '@unbrace/shared/bookings';
import { type BookingId, type LocalDate, minutes, toText } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { outsideArea, unsuitable } from './explain-slot.ts';
import { bookingOf } from './find-bookings.ts';
import { duringOf, findSlots } from './find-slots.ts';
import { suitableTherapists } from './find-takers.ts';
import { roadsOf } from './roads-of.ts';
import { searchOf } from './search-of.ts';
import { rulesFor, whyUnsuitable } from './wanted-visit.ts';

const noRoom = 'There is no room for the visit and its drives on this day.';

/** Where on a day a visit could be put, asked once when somebody picks it up: the same rules as every other way to a time. */
@Injectable()
export class FindLandings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askRoads: AskRoads,
  ) {}

  /** @throws Problem not-found */
  async execute(actor: Actor, id: BookingId, date: LocalDate): Promise<Landings> {
    const now = this.clock.now();
    const dates = { from: date, to: dateOf(dayNumber(date) + 1) };
    await this.askRoads.execute(actor.clinicId, async (tx) =>
      roadsOf(tx, await searchOf(tx, await bookingOf(tx, id), now), duringOf(dates)),
    );
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      const search = await searchOf(tx, booking, now);
      const suitable = await suitableTherapists(tx, search);
      const found = await findSlots(tx, search, suitable, dates, suitable.length);
      const pairs = found.flatMap(({ start, best }) =>
        best.map(({ therapist: { id: who } }) => ({ who, start })),
      );
      const byTherapist = Map.groupBy(pairs, ({ who }) => who);
      const { gridMinutes } = rulesFor(search.clinic, search.wanted.place, now, search.who);
      const whyNot = (therapist: Parameters<typeof whyUnsuitable>[0]) => {
        const because = whyUnsuitable(therapist, search.wanted, booking.startsAt);
        if (because) return unsuitable[because];
        return suitable.some((each) => each.id === therapist.id) ? noRoom : outsideArea;
      };
      return {
        date,
        gridMinutes,
        items: (await listTherapists(tx)).map((therapist) => {
          const starts = (byTherapist.get(therapist.id) ?? []).map(({ start }) => start);
          const stretches = stretchesOf(starts, minutes(gridMinutes));
          return {
            therapistId: therapist.id,
            starts: stretches.map(({ from, to }) => ({ from: toText(from), to: toText(to) })),
            words: stretches.length > 0 ? null : whyNot(therapist),
          };
        }),
        nextCursor: null,
      };
    });
  }
}
