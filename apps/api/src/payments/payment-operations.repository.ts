import { type BookingId, type Instant, minutes } from '@unbrace/shared/kernel';
import type { OperationState } from '@unbrace/shared/payments';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';
import type { Prisma } from '../platform/database/generated/client.ts';
import type { OperationRow } from './payment-record.ts';
import { operationOf } from './payments.repository.ts';

export type NewOperation = Pick<OperationRow, 'bookingId' | 'kind' | 'target' | 'amount' | 'request'>;

/** What is to be done at Stripe, stored before it is tried. */
export class PaymentOperationsRepository {
  constructor(private readonly tx: Tx) {}

  /** Writes an operation with the key of its next attempt; the payment is locked, so attempts count up one by one. */
  async add(operation: NewOperation, now: Instant): Promise<OperationRow> {
    const { clinicId } = this.tx;
    const { bookingId, kind } = operation;
    const attempt = 1 + (await this.tx.db.paymentOperation.count({ where: { clinicId, bookingId, kind } }));
    const row = await this.tx.db.paymentOperation.create({
      data: {
        ...operation,
        clinicId,
        id: uuid(),
        attempt,
        key: `${clinicId}:${bookingId}:${kind}:${attempt}`,
        request: operation.request as Prisma.InputJsonObject,
        state: 'waiting',
        tries: 0,
        createdAt: new Date(now),
      },
    });
    return operationOf(row);
  }

  /** One that still waits, with one more try written down; null when its end is known. */
  async claim(id: string, now: Instant): Promise<OperationRow | null> {
    const where = { clinicId: this.tx.clinicId, id, state: 'waiting' };
    const { count } = await this.tx.db.paymentOperation.updateMany({
      where,
      data: { tries: { increment: 1 }, triedAt: new Date(now) },
    });
    const row = count === 1 ? await this.tx.db.paymentOperation.findFirst({ where }) : null;
    return row && operationOf(row);
  }

  async end(id: string, state: OperationState, code: string | null, now: Instant): Promise<void> {
    await this.tx.db.paymentOperation.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: 'waiting' },
      data: { state, code, endedAt: new Date(now) },
    });
  }

  /** Whose end is not known a while after the last try: a process died, or Stripe did not answer. */
  async forgotten(now: Instant): Promise<string[]> {
    const before = new Date(now - minutes(1));
    const rows = await this.tx.db.paymentOperation.findMany({
      where: {
        clinicId: this.tx.clinicId,
        state: 'waiting',
        OR: [{ triedAt: { lte: before } }, { triedAt: null, createdAt: { lte: before } }],
      },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
      take: 200,
    });
    return rows.map(({ id }) => id);
  }

  async waitingCheckout(bookingId: BookingId): Promise<OperationRow | null> {
    const row = await this.tx.db.paymentOperation.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, kind: 'checkout', state: 'waiting' },
      orderBy: { createdAt: 'desc' },
    });
    return row && operationOf(row);
  }
}
