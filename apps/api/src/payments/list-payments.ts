import { Injectable } from '@nestjs/common';
import { InstantNumber, money, toText } from '@unbrace/shared/kernel';
import type { PaymentRecord, PaymentRecordQuery, PaymentRecords } from '@unbrace/shared/payments';
import { z } from 'zod';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingsOf } from '../bookings/find-bookings.ts';
import { clientRecordsOf } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Database } from '../platform/database/database.ts';
import { foundIn } from '../platform/database/found-in.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { type PaymentLine, PaymentRecordsRepository } from './payment-records.repository.ts';

const pageSize = 50;
const Key = z.object({ at: InstantNumber, id: z.uuid() });

/** Shows finance the payments, or only those that a person should look at: what was tried, and what really moved. */
@Injectable()
export class ListPayments {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, { which, cursor }: PaymentRecordQuery): Promise<z.infer<typeof PaymentRecords>> {
    const after = keyIn(Key, cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const found = await new PaymentRecordsRepository(tx).list(which, after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, ({ payment }) => ({
        at: payment.createdAt,
        id: payment.bookingId,
      }));
      const bookings = await bookingsOf(
        tx,
        items.map(({ payment }) => payment.bookingId),
      );
      const clients = await clientRecordsOf(
        tx,
        [...bookings.values()].map(({ clientId }) => clientId),
      );
      return {
        items: items.map((line) => {
          const booking = foundIn(bookings, line.payment.bookingId);
          return recordOf(line, booking, foundIn(clients, booking.clientId).name);
        }),
        nextCursor,
      };
    });
  }
}

function recordOf(
  { payment, operations, movements }: PaymentLine,
  booking: BookingRecord,
  client: string,
): PaymentRecord {
  const { currency } = payment.amount;
  return {
    bookingId: booking.id,
    reference: booking.reference,
    client,
    startsAt: toText(booking.startsAt),
    timeZone: booking.timeZone,
    state: payment.state,
    wanted: payment.wanted,
    amount: payment.amount,
    operations: operations.map(({ kind, attempt, state, amount, code, tries, createdAt }) => ({
      kind,
      attempt,
      state,
      amount: amount === null ? null : money(amount, currency),
      code,
      tries,
      at: toText(createdAt),
    })),
    movements: movements.map(({ kind, amount, occurredAt }) => ({
      kind,
      amount: money(amount, currency),
      at: toText(occurredAt),
    })),
  };
}
