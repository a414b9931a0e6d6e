import { Injectable } from '@nestjs/common';
import { type BookingId, type ClinicId, hours, type Instant } from '@unbrace/shared/kernel';
import { offerMachine } from '@unbrace/shared/offers';
import { FindClinic } from '../clinics/find-clinic.ts';
import { OffersRepository, type OfferRecord } from '../offers/offers.repository.ts';
import { passOn } from '../offers/pass-on.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import { lockBooking, step, timer } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { freeTimeOf } from './free-time-of.ts';
import { tellClient } from './tell-client.ts';

/** Ends what has waited long enough, one small transaction each: a process that dies leaves the rest to the next. */
@Injectable()
export class SweepBookings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clinics: FindClinic,
    private readonly vault: Vault,
  ) {}

  async execute(): Promise<void> {
    for (const clinicId of await this.clinics.all()) {
      const now = this.clock.now();
      const { offers, bookings } = await this.database.transaction(clinicId, async (tx) => {
        await new BookingAccessRepository(tx, this.vault).wipeEndedBefore(now - hours(24));
        return {
          offers: await new OffersRepository(tx).overdue(now),
          bookings: await new BookingsRepository(tx).overdue(now),
        };
      });
      for (const offer of offers) await this.expireOffer(clinicId, offer, now);
      for (const id of bookings) await this.giveUp(clinicId, id, now);
    }
  }

  private async expireOffer(clinicId: ClinicId, { id, bookingId }: OfferRecord, now: Instant): Promise<void> {
    await this.database.transaction(clinicId, async (tx) => {
      const booking = await lockBooking(tx, bookingId);
      const offers = new OffersRepository(tx);
      const open = await offers.openOf(bookingId);
      // Answered in the meantime.
      if (open?.id !== id || open.expiresAt > now || booking.state !== 'offered') return;
      await offers.close(id, offerMachine.step(open.state, 'expire', 'timer').to, now);
      await passOn(tx, await step(tx, booking, 'returnToQueue', timer, now), now);
    });
  }

  private async giveUp(clinicId: ClinicId, id: BookingId, now: Instant): Promise<void> {
    await this.database.transaction(clinicId, async (tx) => {
      const booking = await lockBooking(tx, id);
      if (booking.state === 'held' && (booking.heldUntil ?? Infinity) <= now) {
        await step(tx, booking, 'abandon', timer, now, { endReason: 'time is up' });
        await freeTimeOf(tx, booking, now);
      } else if (
        ['on_hold', 'requested', 'offered'].includes(booking.state) &&
        (booking.deadlineAt ?? Infinity) <= now
      ) {
        const unfilled = await step(tx, booking, 'deadlinePassed', timer, now, {
          endReason: 'nobody in time',
        });
        await freeTimeOf(tx, booking, now);
        await tellClient(tx, unfilled, 'unfilled', now);
      }
    });
  }
}
