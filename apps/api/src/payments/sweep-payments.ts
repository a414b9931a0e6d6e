import { Injectable } from '@nestjs/common';
import { type BookingId, type ClinicId, days, type Instant, minutes } from '@unbrace/shared/kernel';
import { lockBooking } from '../bookings/booking-step.ts';
import { giveUpUnpaid } from '../bookings/give-up-unpaid.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { DuePaymentsRepository } from './due-payments.repository.ts';
import { PaymentOperationsRepository } from './payment-operations.repository.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { planOperations } from './plan-operations.ts';
import { StripeEventsRepository } from './stripe-events.repository.ts';
import { CatchUp } from './catch-up.ts';

/**
 * What time brings to payments, each minute and for each clinic: far visits are held, holds that would not last are made
 * anew, what could not be held is given up a day before, and what was interrupted or missed is done after all.
 */
@Injectable()
export class SweepPayments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catchUp: CatchUp,
  ) {}

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.transaction(clinicId, (tx) => lookFor(tx, now));
    // One payment that cannot be swept keeps none of the others waiting.
    const failures: unknown[] = [];
    const each = async (work: () => Promise<unknown>) => {
      await work().catch((error: unknown) => failures.push(error));
    };
    for (const id of due.operations) await each(() => this.catchUp.operation(clinicId, id));
    for (const id of due.checkouts) await each(() => this.catchUp.checkout(clinicId, id));
    for (const id of due.events) await each(() => this.catchUp.event(clinicId, id));
    if (due.asksEvents) await each(() => this.catchUp.missedEvents(clinicId, due.eventsSince));
    for (const id of due.plans) await each(() => this.plan(clinicId, id, now));
    for (const id of due.lost) await each(() => this.giveUp(clinicId, id, now));
    if (failures.length > 0) throw failures[0];
  }

  private plan(clinicId: ClinicId, id: BookingId, now: Instant): Promise<void> {
    return this.database.transaction(clinicId, async (tx) => {
      const booking = await lockBooking(tx, id);
      const whole = await new PaymentsRepository(tx).lock(id);
      if (whole) await planOperations(tx, whole, booking, now);
    });
  }

  private giveUp(clinicId: ClinicId, id: BookingId, now: Instant): Promise<void> {
    return this.database.transaction(clinicId, async (tx) => {
      const booking = await lockBooking(tx, id);
      const whole = await new PaymentsRepository(tx).lock(id);
      if (whole?.authorisations.some(({ status }) => status === 'held')) return;
      await giveUpUnpaid(tx, booking, now);
    });
  }
}

/** How far back Stripe is asked for what we never heard of; it keeps events for thirty days. */
const mostBack = days(3);

async function lookFor(tx: Tx, now: Instant) {
  const payments = new DuePaymentsRepository(tx);
  const events = new StripeEventsRepository(tx);
  const operations = await new PaymentOperationsRepository(tx).forgotten(now);
  const checkouts = await payments.openCheckouts(now - minutes(2));
  const latest = await events.latest();
  return {
    operations,
    checkouts,
    events: await events.waitingSince(now - minutes(2)),
    plans: await payments.toPlan(now),
    lost: await payments.toGiveUp(now),
    // Every ten minutes once something was heard; a clinic that never takes cards is not asked about.
    asksEvents: latest !== null && Math.floor(now / minutes(1)) % 10 === 0,
    eventsSince: Math.max((latest ?? now) - minutes(10), now - mostBack),
  };
}
