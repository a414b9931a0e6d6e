import type { Instant } from '@unbrace/shared/kernel';
import { movementKinds } from '@unbrace/shared/payments';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { OperationRow, PaymentRow } from './payment-record.ts';
import { operationOf, paymentOf } from './payments.repository.ts';

export interface PaymentLine {
  readonly payment: PaymentRow;
  readonly operations: readonly OperationRow[];
  readonly movements: readonly {
    readonly kind: (typeof movementKinds)[number];
    readonly amount: number;
    readonly occurredAt: Instant;
  }[];
}

/** Payments for finance, the newest first. */
export class PaymentRecordsRepository {
  constructor(private readonly tx: Tx) {}

  /** `failed`: what a person should look at: a card that was refused, or something that Stripe refused for good. */
  async list(
    which: 'all' | 'failed',
    after: { readonly at: Instant; readonly id: string } | null,
    take: number,
  ): Promise<PaymentLine[]> {
    const at = after && new Date(after.at);
    const failed = {
      OR: [
        { state: { in: ['failed', 'action_required'] } },
        { operations: { some: { state: 'waiting', tries: { gte: 3 } } } },
        {
          wanted: { not: 'secure' },
          state: { in: ['authorising', 'authorised', 'capturing'] },
          operations: { some: { state: 'superseded' } },
        },
      ],
    };
    const rows = await this.tx.db.payment.findMany({
      where: {
        clinicId: this.tx.clinicId,
        AND: [
          which === 'failed' ? failed : {},
          at ? { OR: [{ createdAt: { lt: at } }, { createdAt: at, bookingId: { lt: after.id } }] } : {},
        ],
      },
      include: {
        operations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        movements: { orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }] },
      },
      orderBy: [{ createdAt: 'desc' }, { bookingId: 'desc' }],
      take,
    });
    return rows.map((row) => ({
      payment: paymentOf(row),
      operations: row.operations.map(operationOf),
      movements: row.movements.map(({ kind, amount, occurredAt }) => ({
        kind: z.enum(movementKinds).parse(kind),
        amount,
        occurredAt: occurredAt.getTime(),
      })),
    }));
  }
}
