import { Injectable } from '@nestjs/common';
import { bookingMachine } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, minutes } from '@unbrace/shared/kernel';
import {
  nearWithin,
  paidOnTheDay,
  type StartedPayment,
  type StartPaymentRequest,
} from '@unbrace/shared/payments';
import { AuditLog } from '../audit/audit-log.ts';
import { extendClaim } from '../availability/time-claims.ts';
import { askForHeld, keepConsent, mayBeAskedFor } from '../bookings/ask-for-held.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking, person, step, system } from '../bookings/booking-step.ts';
import { viewOf } from '../bookings/describe-booking.ts';
import { refuseOthers } from '../clients/find-client.ts';
import { type Clinic, clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { OpenCheckout } from './open-checkout.ts';
import { PaymentMeans } from './payment-means.ts';
import type { PaymentRow, WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';

/** How much longer a time is kept once its payment begins; once for each booking. */
const toPay = minutes(15);

/**
 * The consent to treatment, and the way to Stripe: the card is held there, or saved for a far visit. The booking waits for
 * Stripe's word. One that a red flag stops ends here, before any card is asked for.
 */
@Injectable()
export class StartPayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly means: PaymentMeans,
    private readonly checkout: OpenCheckout,
  ) {}

  /** @throws Problem not-found, bookings/consent-outdated, hold-expired, service-unsuitable, clearance-too-late, transition-refused, payments/paid-on-the-day, unavailable */
  async execute(actor: Actor, id: BookingId, request: StartPaymentRequest): Promise<StartedPayment> {
    const begun = await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockBooking(tx, id);
      refuseOthers(actor, booking.clientId);
      const clinic = await clinicOf(tx);
      const road = await mayBeAskedFor(tx, this.means.vault, booking, request, now);
      if (!clinic.stripeAccountId || !this.means.isOpen) throw paidOnTheDay(undefined);
      await keepConsent(tx, this.means.vault, booking, actor, request, now);
      await new AuditLog(tx, now).record(actor, 'payment-started', { kind: 'booking', id });
      if (road === 'blocked') {
        const blocked = await askForHeld(tx, this.means, booking, person(actor), now);
        return { booking: await viewOf(tx, blocked, actor, now), operationId: null, isBlocked: true };
      }
      const { whole, kept } = await this.begin(tx, booking, clinic, clinic.stripeAccountId, now);
      const mode = whole.payment.way === 'far' ? 'setup' : 'payment';
      const operationId = await this.checkout.wish(tx, whole, kept, mode, now);
      return { booking: await viewOf(tx, kept, actor, now), operationId, isBlocked: false };
    });
    const { booking, operationId, isBlocked } = begun;
    const url = isBlocked ? null : await this.checkout.open(actor.clinicId, id, operationId);
    return { url, booking };
  }

  /** The payment of a booking: begun once, with the hold made longer. */
  private async begin(
    tx: Tx,
    booking: BookingRecord,
    { applicationFeePercent }: Clinic,
    accountId: string,
    now: Instant,
  ): Promise<{ readonly whole: WholePayment; readonly kept: BookingRecord }> {
    const payments = new PaymentsRepository(tx);
    const known = await payments.lock(booking.id);
    if (known) return { whole: known, kept: booking };
    const payment: PaymentRow = {
      bookingId: booking.id,
      state: 'none',
      way: booking.startsAt - now <= nearWithin ? 'near' : 'far',
      wanted: 'secure',
      wantedAmount: 0,
      amount: booking.total,
      feePercent: applicationFeePercent,
      accountId,
      customerId: null,
      paymentMethodId: null,
      askedAt: null,
      createdAt: now,
    };
    await payments.add(payment);
    bookingMachine.step(booking.state, 'extendHold', 'system');
    const heldUntil = (booking.heldUntil ?? now) + toPay;
    await extendClaim(tx, booking.id, heldUntil);
    const changes = { heldUntil, treatmentConsentAt: now };
    const kept = await step(tx, booking, 'extendHold', system, now, changes);
    return { whole: { payment, checkouts: [], authorisations: [], operations: [] }, kept };
  }
}
