import { Injectable } from '@nestjs/common';
import type { BookingId } from '@unbrace/shared/kernel';
import { nothingToPay, type StartedPayment } from '@unbrace/shared/payments';
import { lockBooking } from '../bookings/booking-step.ts';
import { viewOf } from '../bookings/describe-booking.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { OpenCheckout } from './open-checkout.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { needsOf } from './read-payment.ts';

/** Back to Stripe: to go on with a page that was left, to answer one's bank, or with another card. */
@Injectable()
export class ResumePayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkout: OpenCheckout,
  ) {}

  /** @throws Problem not-found, payments/nothing-to-pay, unavailable */
  async execute(actor: Actor, id: BookingId): Promise<StartedPayment> {
    const { operationId, booking } = await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const found = await lockBooking(tx, id);
      refuseOthers(actor, found.clientId);
      const whole = await new PaymentsRepository(tx).lock(id);
      const needs = whole ? needsOf(whole, found, now) : 'nothing';
      if (!whole || needs === 'nothing') throw nothingToPay(undefined);
      // A far visit whose card was refused is near by now, and held at once.
      const mode = needs === 'checkout' && whole.payment.way === 'far' ? 'setup' : 'payment';
      const wished = await this.checkout.wish(tx, whole, found, mode, now);
      return { operationId: wished, booking: await viewOf(tx, found, actor, now) };
    });
    return { url: await this.checkout.open(actor.clinicId, id, operationId), booking };
  }
}
