import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { offerMachine } from '@unbrace/shared/offers';
import type { Tx } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';

/** Takes back what is still open, or waits for the client: the visit moved, was cancelled, or goes to somebody else. */
export async function withdrawOpenOffers(tx: Tx, bookingId: BookingId, now: Instant): Promise<void> {
  const offers = new OffersRepository(tx);
  for (const offer of await offers.waitingOf(bookingId))
    await offers.close(offer, offerMachine.step(offer.state, 'withdraw', 'system').to, now);
}
