import { type Instant, percentOf } from '@unbrace/shared/kernel';
import { type NextOperation, nextOperations, stateOfPayment } from '@unbrace/shared/payments';
import type { Tx } from '../platform/database/database.ts';
import { enqueue } from '../platform/outbox/outbox.ts';
import { type NewOperation, PaymentOperationsRepository } from './payment-operations.repository.ts';
import { type PaymentRow, pictureOf, type WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';

interface Visit {
  readonly reference: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * Stores what has to be done at Stripe now, for a worker to do after this transaction, and says where the payment stands.
 * The payment is locked; what is stored already is not stored again.
 */
export async function planOperations(tx: Tx, whole: WholePayment, visit: Visit, now: Instant): Promise<void> {
  const { payment } = whole;
  const added = [];
  for (const next of nextOperations(pictureOf(whole, visit), now)) {
    const operation = {
      ...next,
      bookingId: payment.bookingId,
      request: requestFor(tx, payment, next, visit),
    };
    added.push(await storeOperation(tx, operation, now));
  }
  const planned = { ...whole, operations: [...whole.operations, ...added] };
  const state = stateOfPayment(pictureOf(planned, visit));
  await new PaymentsRepository(tx).save({ ...payment, state }, now);
}

/** Writes an operation down, and wakes a worker for it. */
export async function storeOperation(tx: Tx, operation: NewOperation, now: Instant) {
  const stored = await new PaymentOperationsRepository(tx).add(operation, now);
  const job = { clinicId: tx.clinicId, operationId: stored.id };
  await enqueue(tx, 'perform-payment', job, `payment:${stored.id}`);
  return stored;
}

/** What Stripe is asked, whole, so that a repetition is the same to the letter. */
function requestFor(
  tx: Tx,
  payment: PaymentRow,
  { kind, target, amount }: NextOperation,
  { reference }: Visit,
): NewOperation['request'] {
  const metadata = { clinic: tx.clinicId, booking: payment.bookingId };
  switch (kind) {
    case 'expire':
    case 'void':
      return {};
    case 'capture':
      return { amount_to_capture: amount, ...feeOf(payment, amount) };
    case 'refund':
      return {
        payment_intent: target,
        amount,
        metadata,
        ...(payment.feePercent > 0 ? { refund_application_fee: true } : {}),
      };
    case 'authorise':
      return {
        amount,
        currency: payment.amount.currency.toLowerCase(),
        customer: payment.customerId,
        payment_method: payment.paymentMethodId,
        capture_method: 'manual',
        confirm: true,
        off_session: true,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        description: reference,
        metadata,
        ...feeOf(payment, amount),
      };
  }
}

/** The platform's part of an amount; every capture says it anew, because a part of a payment carries a part of it. */
export function feeOf(
  { feePercent, amount: { currency } }: Pick<PaymentRow, 'feePercent' | 'amount'>,
  amount: number | null,
): { readonly application_fee_amount?: number } {
  const fee = percentOf({ amount: amount ?? 0, currency }, feePercent).amount;
  return feePercent > 0 ? { application_fee_amount: fee } : {};
}
