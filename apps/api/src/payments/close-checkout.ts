import type { Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import type { BookingId } from '@unbrace/shared/kernel';
import { PaymentsRepository } from './payments.repository.ts';
import { storeOperation } from './plan-operations.ts';

/** Ends the open pages of a payment. @returns whether Stripe's word about one is still to come */
export async function closeCheckout(
  tx: Tx,
  { id: bookingId }: { readonly id: BookingId },
  now: Instant,
): Promise<boolean> {
  const whole = await new PaymentsRepository(tx).lock(bookingId);
  const open = whole?.checkouts.filter(({ status }) => status === 'open') ?? [];
  for (const { id: target } of open) {
    const isUnderWay = whole?.operations.some(
      (each) => each.kind === 'expire' && each.target === target && each.state === 'waiting',
    );
    if (!isUnderWay)
      await storeOperation(tx, { bookingId, kind: 'expire', target, amount: null, request: {} }, now);
  }
  return open.length > 0;
}
