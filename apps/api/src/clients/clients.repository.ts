import type { AddRecipientRequest } from '@unbrace/shared/clients';
import { ClientId, type Instant, RecipientId, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

/** Clients and their recipients. */
export class ClientsRepository {
  constructor(private readonly tx: Tx) {}

  async ofUser(userId: UserId): Promise<ClientId | null> {
    const found = await this.tx.db.client.findFirst({
      where: { clinicId: this.tx.clinicId, userId },
      select: { id: true },
    });
    return found && ClientId.parse(found.id);
  }

  async add(
    client: { userId: UserId | null; name: string; email: string | null; phone: string | null },
    at: Instant,
  ): Promise<ClientId> {
    const id = ClientId.parse(uuid());
    await this.tx.db.client.create({
      data: { clinicId: this.tx.clinicId, id, ...client, createdAt: new Date(at) },
      select: { id: true },
    });
    return id;
  }

  async addRecipient(
    recipient: AddRecipientRequest & { clientId: ClientId },
    at: Instant,
  ): Promise<RecipientId> {
    const id = RecipientId.parse(uuid());
    await this.tx.db.recipient.create({
      data: { clinicId: this.tx.clinicId, id, ...recipient, createdAt: new Date(at) },
      select: { id: true },
    });
    return id;
  }
}
