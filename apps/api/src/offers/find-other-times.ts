import { Injectable } from '@nestjs/common';
import { dateOf, dayNumber, wallClockAt } from '@unbrace/shared/availability';
import { type LocalDate, notFound, type OfferId, toText } from '@unbrace/shared/kernel';
import type { OtherTimes } from '@unbrace/shared/offers';
import { bookingOf } from '../bookings/find-bookings.ts';
import { findSlots } from '../bookings/find-slots.ts';
import { suitableTherapists } from '../bookings/find-takers.ts';
import { searchOf } from '../bookings/search-of.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';

/** When else a therapist could come for a visit that is offered to them: the starts of one day, by their own diary. */
@Injectable()
export class FindOtherTimes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: OfferId, day: LocalDate | undefined): Promise<OtherTimes> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { therapistId } = actor;
      const offer = therapistId && (await new OffersRepository(tx).own(id, therapistId));
      if (!offer) throw notFound(undefined);
      const booking = await bookingOf(tx, offer.bookingId);
      const { timeZone, startsAt } = booking;
      const date = day ?? wallClockAt(timeZone, startsAt).date;
      // The clinic's notice and grid hold for what a client is asked to take.
      const search = await searchOf(tx, booking, this.clock.now(), { who: 'client', therapistId });
      const dates = { from: date, to: dateOf(dayNumber(date) + 1) };
      const found = await findSlots(tx, search, await suitableTherapists(tx, search), dates, 1);
      const items = found
        .filter(({ start }) => start !== startsAt)
        .map(({ start }) => ({ startsAt: toText(start) }));
      return { items, nextCursor: null, date, timeZone };
    });
  }
}
