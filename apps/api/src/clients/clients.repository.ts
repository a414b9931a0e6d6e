import { type AddRecipientRequest, Client, type ChangeClientRequest } from '@unbrace/shared/clients';
import { ClientId, type Instant, type RecipientId, toText, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import type { Client as Row } from '../platform/database/generated/client.ts';
import { RecipientsRepository } from './recipients.repository.ts';

/** A client without what other features know of them. */
export type ClientRecord = Omit<Client, 'visits'>;

const Seen = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  userId: z.string().nullable(),
  createdAt: z.date(),
  retiredAt: z.date().nullable(),
});

/** Who books and pays. */
export class ClientsRepository {
  constructor(private readonly tx: Tx) {}

  async ofUser(userId: UserId): Promise<ClientId | null> {
    const found = await this.tx.db.client.findFirst({
      where: { clinicId: this.tx.clinicId, userId },
      select: { id: true },
    });
    return found && ClientId.parse(found.id);
  }

  async find(id: ClientId): Promise<ClientRecord | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byIds(ids: readonly ClientId[]): Promise<ClientRecord[]> {
    const rows = await this.tx.sql`
      SELECT id, name, email, phone, user_id AS "userId", created_at AS "createdAt", retired_at AS "retiredAt"
      FROM clients WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ANY(${[...ids]}::uuid[])`;
    return z.array(Seen).parse(rows).map(clientOf);
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

  addRecipient(recipient: AddRecipientRequest & { clientId: ClientId }, at: Instant): Promise<RecipientId> {
    return new RecipientsRepository(this.tx).add(recipient, at);
  }

  async change(id: ClientId, fields: ChangeClientRequest): Promise<void> {
    await this.tx.db.client.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: given(fields) });
  }

  async setRetired(id: ClientId, at: Instant | null): Promise<void> {
    const retiredAt = at === null ? null : new Date(at);
    await this.tx.db.client.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: { retiredAt } });
  }
}

export function clientOf(row: Pick<Row, keyof z.infer<typeof Seen>>): ClientRecord {
  return Client.omit({ visits: true }).parse({
    ...row,
    since: toText(row.createdAt.getTime()),
    hasSignIn: row.userId !== null,
    retired: row.retiredAt !== null,
  });
}
