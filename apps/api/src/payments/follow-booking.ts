import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { WantedMoney } from '@unbrace/shared/payments';
import type { Tx } from '../platform/database/database.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { planOperations } from './plan-operations.ts';

interface Stepped {
  readonly id: BookingId;
  readonly reference: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * What a step of a booking wants of its money becomes operations in the same transaction. A booking that is paid on the day
 * has no payment, and nothing happens. What was given free or taken once is not asked for again by a later move.
 */
export async function followBooking(
  tx: Tx,
  booking: Stepped,
  wish: WantedMoney | null,
  now: Instant,
): Promise<void> {
  if (wish === null) return;
  const whole = await new PaymentsRepository(tx).lock(booking.id);
  if (!whole) return;
  const { payment } = whole;
  if (wish.wanted === 'secure') {
    if (payment.wanted !== 'secure') return;
    const amount = { ...payment.amount, amount: wish.amount };
    return planOperations(tx, { ...whole, payment: { ...payment, amount } }, booking, now);
  }
  const wantedAmount = wish.wanted === 'capture' ? wish.amount : 0;
  const changed = { ...payment, wanted: wish.wanted, wantedAmount };
  return planOperations(tx, { ...whole, payment: changed }, booking, now);
}
