import { BookingId, type Instant, money } from '@unbrace/shared/kernel';
import { type Authorisation, operationKinds, operationStates, paymentStates } from '@unbrace/shared/payments';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type {
  Payment as Row,
  PaymentAuthorisation as AuthorisationLine,
  PaymentCheckout as CheckoutLine,
  PaymentOperation as OperationLine,
} from '../platform/database/generated/client.ts';
import type { CheckoutRow, OperationRow, PaymentRow, WholePayment } from './payment-record.ts';

/** Payments with their checkouts, authorisations and operations. */
export class PaymentsRepository {
  constructor(private readonly tx: Tx) {}

  async add(payment: PaymentRow): Promise<void> {
    const { createdAt } = payment;
    await this.tx.db.payment.create({
      data: {
        clinicId: this.tx.clinicId,
        ...columnsOf(payment),
        createdAt: new Date(createdAt),
        updatedAt: new Date(createdAt),
      },
      select: { bookingId: true },
    });
  }

  async find(bookingId: BookingId): Promise<WholePayment | null> {
    const row = await this.tx.db.payment.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId },
      include: {
        checkouts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        authorisations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        operations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      },
    });
    return (
      row && {
        payment: paymentOf(row),
        checkouts: row.checkouts.map(checkoutOf),
        authorisations: row.authorisations.map(authorisationOf),
        operations: row.operations.map(operationOf),
      }
    );
  }

  /** The same, so that nobody else changes it before this transaction ends; the booking is locked before. */
  async lock(bookingId: BookingId): Promise<WholePayment | null> {
    await this.tx.db.$queryRaw`
      SELECT 1 FROM payments WHERE clinic_id = ${this.tx.clinicId}::uuid AND booking_id = ${bookingId}::uuid FOR UPDATE`;
    return this.find(bookingId);
  }

  /** Writes a locked payment; its booking says the same state. */
  async save(payment: PaymentRow, now: Instant): Promise<void> {
    const { clinicId } = this.tx;
    const { bookingId, state } = payment;
    await this.tx.db.payment.updateMany({
      where: { clinicId, bookingId },
      data: { ...columnsOf(payment), updatedAt: new Date(now) },
    });
    await this.tx.db.booking.updateMany({
      where: { clinicId, id: bookingId },
      data: { paymentState: state },
    });
  }

  async putCheckout(
    bookingId: BookingId,
    { id, mode, status, url }: CheckoutRow,
    now: Instant,
  ): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.paymentCheckout.upsert({
      where: { clinicId_id: { clinicId, id } },
      create: { clinicId, id, bookingId, mode, status, url, createdAt: new Date(now) },
      update: { status, url },
      select: { id: true },
    });
  }

  async putAuthorisation(bookingId: BookingId, authorisation: Authorisation, now: Instant): Promise<void> {
    const { clinicId } = this.tx;
    const { id, captureBefore, ...sums } = authorisation;
    const data = { ...sums, captureBefore: captureBefore === null ? null : new Date(captureBefore) };
    await this.tx.db.paymentAuthorisation.upsert({
      where: { clinicId_id: { clinicId, id } },
      create: { clinicId, id, bookingId, ...data, createdAt: new Date(now) },
      update: data,
      select: { id: true },
    });
  }

  /** Which booking a checkout or an authorisation belongs to, as far as we know it. */
  async bookingOf(stripeId: string): Promise<BookingId | null> {
    const where = { clinicId: this.tx.clinicId, id: stripeId };
    const row =
      (await this.tx.db.paymentCheckout.findFirst({ where, select: { bookingId: true } })) ??
      (await this.tx.db.paymentAuthorisation.findFirst({ where, select: { bookingId: true } }));
    return row && BookingId.parse(row.bookingId);
  }
}

function columnsOf({ amount, askedAt, ...payment }: PaymentRow) {
  return {
    bookingId: payment.bookingId,
    state: payment.state,
    way: payment.way,
    wanted: payment.wanted,
    wantedAmount: payment.wantedAmount,
    amount: amount.amount,
    currency: amount.currency,
    feePercent: payment.feePercent,
    accountId: payment.accountId,
    customerId: payment.customerId,
    paymentMethodId: payment.paymentMethodId,
    askedAt: askedAt === null ? null : new Date(askedAt),
  };
}

export function paymentOf(row: Row): PaymentRow {
  return {
    bookingId: BookingId.parse(row.bookingId),
    state: z.enum(paymentStates).parse(row.state),
    way: z.enum(['near', 'far']).parse(row.way),
    wanted: z.enum(['secure', 'capture', 'release']).parse(row.wanted),
    wantedAmount: row.wantedAmount,
    amount: money(row.amount, row.currency),
    feePercent: row.feePercent,
    accountId: row.accountId,
    customerId: row.customerId,
    paymentMethodId: row.paymentMethodId,
    askedAt: row.askedAt?.getTime() ?? null,
    createdAt: row.createdAt.getTime(),
  };
}

function checkoutOf(row: CheckoutLine): CheckoutRow {
  return {
    id: row.id,
    mode: z.enum(['payment', 'setup']).parse(row.mode),
    status: z.enum(['open', 'complete', 'expired']).parse(row.status),
    url: row.url,
  };
}

function authorisationOf(row: AuthorisationLine): Authorisation {
  const { id, amount, held, captured, released, refunded, applicationFee, feeRefunded, stripeFee } = row;
  return {
    id,
    status: z.enum(['pending', 'held', 'captured', 'gone']).parse(row.status),
    amount,
    held,
    captured,
    released,
    refunded,
    applicationFee,
    feeRefunded,
    stripeFee,
    captureBefore: row.captureBefore?.getTime() ?? null,
  };
}

export function operationOf(row: OperationLine): OperationRow {
  return {
    id: row.id,
    bookingId: BookingId.parse(row.bookingId),
    kind: z.enum(operationKinds).parse(row.kind),
    attempt: row.attempt,
    key: row.key,
    target: row.target,
    amount: row.amount,
    request: z.record(z.string(), z.unknown()).parse(row.request),
    state: z.enum(operationStates).parse(row.state),
    code: row.code,
    tries: row.tries,
    createdAt: row.createdAt.getTime(),
  };
}
