import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { offerMachine } from '@unbrace/shared/offers';
import type { Tx } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';

/** Takes back what is still open: the visit moved, was cancelled, or goes to somebody else. */
export async function withdrawOpenOffer(tx: Tx, bookingId: BookingId, now: Instant): Promise<void> {
  const offers = new OffersRepository(tx);
  const open = await offers.openOf(bookingId);
  if (open) await offers.close(open.id, offerMachine.step(open.state, 'withdraw', 'system').to, now);
}
