import { Injectable } from '@nestjs/common';
import type { BookingId, ClinicId, Instant } from '@unbrace/shared/kernel';
import { paymentsUnavailable, stateOfPayment } from '@unbrace/shared/payments';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { clientRecordOf } from '../clients/find-client.ts';
import { Config } from '../platform/config/config.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { checkoutRequest } from './checkout-request.ts';
import { PaymentOperationsRepository } from './payment-operations.repository.ts';
import { pictureOf, type WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { PerformOperation } from './perform-operation.ts';

/** A page of Stripe for a payment: the one that is open, or a new one, stored before Stripe is asked for it. */
@Injectable()
export class OpenCheckout {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly perform: PerformOperation,
  ) {}

  /** Stores the wish for a page; the payment is locked. @returns the operation to perform, null when a page is open */
  async wish(
    tx: Tx,
    whole: WholePayment,
    booking: BookingRecord,
    mode: 'payment' | 'setup',
    now: Instant,
  ): Promise<string | null> {
    if (whole.checkouts.some((page) => page.status === 'open' && page.mode === mode)) return null;
    const operations = new PaymentOperationsRepository(tx);
    const waiting = await operations.waitingCheckout(booking.id);
    if (waiting) return waiting.id;
    const { email } = await clientRecordOf(tx, booking.clientId);
    const paid = {
      clinicId: tx.clinicId,
      reference: booking.reference,
      email,
      publicUrl: this.config.publicUrl,
    };
    const request = checkoutRequest(whole.payment, mode, paid, now);
    const { id: bookingId } = booking;
    const amount = whole.payment.amount.amount;
    const stored = await operations.add({ bookingId, kind: 'checkout', target: null, amount, request }, now);
    const state = stateOfPayment(pictureOf({ ...whole, operations: [...whole.operations, stored] }, booking));
    await new PaymentsRepository(tx).save({ ...whole.payment, state }, now);
    return stored.id;
  }

  /** Asks Stripe for the page that was wished for. @throws Problem payments/unavailable; the same again is safe */
  async open(clinicId: ClinicId, bookingId: BookingId, operationId: string | null): Promise<string> {
    if (operationId !== null) {
      await this.perform.execute(clinicId, operationId).catch(() => {
        throw paymentsUnavailable(undefined);
      });
    }
    const whole = await this.database.transaction(clinicId, (tx) =>
      new PaymentsRepository(tx).find(bookingId),
    );
    const url = whole?.checkouts.findLast(({ status }) => status === 'open')?.url;
    if (!url) throw paymentsUnavailable(undefined);
    return url;
  }
}
