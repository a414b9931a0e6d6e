import type { ClientId, Instant, UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ClientsRepository } from './clients.repository.ts';

/** Makes a client with themselves as the first recipient. */
export async function addClient(
  tx: Tx,
  client: { userId: UserId | null; name: string; email: string | null; phone: string | null },
  at: Instant,
): Promise<ClientId> {
  const clients = new ClientsRepository(tx);
  const clientId = await clients.add(client, at);
  const { name, email, phone } = client;
  await clients.addRecipient({ clientId, relationship: 'self', name, email, phone }, at);
  return clientId;
}
