import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { Movement } from '@unbrace/shared/payments';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

/** What really moved. The one place where it is written, in the transaction that learned it; rows are never changed. */
export class PaymentMovementsRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    of: { readonly bookingId: BookingId; readonly authorisationId: string; readonly currency: string },
    movements: readonly Movement[],
    now: Instant,
  ): Promise<void> {
    if (movements.length === 0) return;
    await this.tx.db.paymentMovement.createMany({
      data: movements.map((movement) => ({
        clinicId: this.tx.clinicId,
        id: uuid(),
        ...of,
        ...movement,
        occurredAt: new Date(now),
      })),
    });
  }
}
