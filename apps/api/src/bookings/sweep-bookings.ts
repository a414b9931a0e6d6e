import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type BookingId, type ClinicId, hours, type Instant } from '@unbrace/shared/kernel';
import { expireOffer, overdueOffers } from '../offers/expire-offers.ts';
import { closeCheckout } from '../payments/close-checkout.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import { lockBooking, step, timer } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { freeTimeOf } from './free-time-of.ts';
import { tellClient } from './tell-client.ts';

/** Ends what has waited long enough, one small transaction each: a process that dies leaves the rest to the next. */
@Injectable()
export class SweepBookings implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('bookings', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    const { offers, bookings } = await this.database.transaction(clinicId, async (tx) => {
      await new BookingAccessRepository(tx, this.vault).wipeEndedBefore(now - hours(24));
      return {
        offers: await overdueOffers(tx, now),
        bookings: await new BookingsRepository(tx).overdue(now),
      };
    });
    // One booking that cannot be swept keeps none of the others waiting.
    const failures: unknown[] = [];
    const each = async (work: () => Promise<void>) => {
      await work().catch((error: unknown) => failures.push(error));
    };
    for (const offer of offers)
      await each(() => this.database.transaction(clinicId, (tx) => expireOffer(tx, offer, now)));
    for (const id of bookings) await each(() => this.giveUp(clinicId, id, now));
    if (failures.length > 0) throw failures[0];
  }

  private async giveUp(clinicId: ClinicId, id: BookingId, now: Instant): Promise<void> {
    await this.database.transaction(clinicId, async (tx) => {
      const booking = await lockBooking(tx, id);
      if (booking.state === 'held' && (booking.heldUntil ?? Infinity) <= now) {
        // Whoever is paying at this moment may have paid already: Stripe closes the page, or says that it is done.
        if (await closeCheckout(tx, booking, now)) return;
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
