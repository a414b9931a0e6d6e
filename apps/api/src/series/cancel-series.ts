import { Injectable } from '@nestjs/common';
import type { BookingView } from '@unbrace/shared/bookings';
import type { CancelSeriesRequest } from '@unbrace/shared/series';
import { notFound } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { CancelBooking } from '../bookings/cancel-booking.ts';
import { viewsOf } from '../bookings/describe-booking.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { seriesOf } from './following.ts';

/** Cancels a visit of a series and all that follow it, together; each costs what it costs by itself. */
@Injectable()
export class CancelSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cancelBooking: CancelBooking,
  ) {}

  /** @throws Problem not-found, also for a visit that stands alone or has ended with all that follow */
  execute(actor: Actor, { bookingId, reason }: CancelSeriesRequest): Promise<{ bookings: BookingView[] }> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { visits } = await seriesOf(tx, actor, bookingId, 'cancel');
      const following = visits.filter(({ follows }) => follows);
      if (following.length === 0) throw notFound(undefined);
      const cancelled: BookingRecord[] = [];
      for (const { booking } of following)
        cancelled.push(await this.cancelBooking.within(tx, actor, booking.id, { reason }));
      return { bookings: await viewsOf(tx, cancelled, actor, this.clock.now()) };
    });
  }
}
