import type { Instant, UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ClientsRepository } from './clients.repository.ts';

/** Gives a user their client row and their own recipient at the clinic of the transaction, once. */
export async function joinAsClient(
  tx: Tx,
  user: { id: UserId; name: string; email: string; phone: string | null },
  at: Instant,
): Promise<void> {
  const clients = new ClientsRepository(tx);
  if (await clients.ofUser(user.id)) return;
  const clientId = await clients.add(
    { userId: user.id, name: user.name, email: user.email, phone: user.phone },
    at,
  );
  await clients.addRecipient(
    { clientId, relationship: 'self', name: user.name, email: user.email, phone: user.phone },
    at,
  );
}
