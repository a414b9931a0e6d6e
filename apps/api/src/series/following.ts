import { bookingMachine } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingOf, bookingsOf } from '../bookings/find-bookings.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { SeriesRepository } from './series.repository.ts';

export interface VisitOfSeries {
  readonly number: number;
  readonly booking: BookingRecord;
  readonly follows: boolean;
}

/** A series as one of its visits sees it: all of them, and which go along when "this and all that follow" do something. */
export async function seriesOf(
  tx: Tx,
  actor: Actor,
  id: BookingId,
  event: 'move' | 'cancel',
): Promise<{ asked: BookingRecord; everyWeeks: number | null; visits: VisitOfSeries[] }> {
  const asked = await bookingOf(tx, id);
  refuseOthers(actor, asked.clientId);
  const series = await new SeriesRepository(tx).of(id);
  if (!series) return { asked, everyWeeks: null, visits: [] };
  const found = await bookingsOf(
    tx,
    series.visits.map(({ bookingId }) => bookingId),
  );
  const visits = series.visits.flatMap(({ bookingId, number }) => {
    const booking = found.get(bookingId);
    if (!booking) return [];
    return [{ number, booking, follows: booking.startsAt >= asked.startsAt && may(actor, booking, event) }];
  });
  visits.sort((a, b) => a.booking.startsAt - b.booking.startsAt);
  return { asked, everyWeeks: series.everyWeeks, visits };
}

function may(actor: Actor, { state, endedAt }: BookingRecord, event: 'move' | 'cancel'): boolean {
  const events = event === 'move' ? (['move'] as const) : (['cancelByClient', 'cancelByClinic'] as const);
  return (
    endedAt === null &&
    actor.roles.some((role) => events.some((each) => bookingMachine.can(state, each, role)))
  );
}
