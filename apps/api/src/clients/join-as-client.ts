import type { Instant, UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { addClient } from './add-client.ts';
import { ClientsRepository } from './clients.repository.ts';

/**
 * Gives a user their client row and their own recipient at the clinic of the transaction, once. A row that the office
 * made with the same e-mail stays apart: nobody has shown that the e-mail is theirs, and that row knows addresses and visits.
 */
export async function joinAsClient(
  tx: Tx,
  user: { id: UserId; name: string; email: string; phone: string | null },
  at: Instant,
): Promise<void> {
  if (await new ClientsRepository(tx).ofUser(user.id)) return;
  const { id: userId, name, email, phone } = user;
  await addClient(tx, { userId, name, email, phone }, at);
}
