import { type AddRecipientRequest, type ChangeClientRequest, Recipient } from '@unbrace/shared/clients';
import { type ClientId, type Instant, RecipientId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';

// Far more than anybody books for; a list that is shown whole must end.
const most = 200;

/** Whom a client books for: themselves and others. */
export class RecipientsRepository {
  constructor(private readonly tx: Tx) {}

  async of(clientId: ClientId): Promise<Recipient[]> {
    const rows = await this.tx.db.recipient.findMany({
      where: { clinicId: this.tx.clinicId, clientId },
      // What is sealed stays in the database.
      omit: { sealed: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: most,
    });
    return rows.map((row) => Recipient.parse({ ...row, retired: row.retiredAt !== null }));
  }

  async find(id: RecipientId): Promise<Recipient | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byIds(ids: readonly RecipientId[]): Promise<Recipient[]> {
    const rows = await this.tx.sql`
      SELECT id, client_id AS "clientId", relationship, name, email, phone, retired_at IS NOT NULL AS retired
      FROM recipients WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ANY(${[...ids]}::uuid[])`;
    return z.array(Recipient).parse(rows);
  }

  async names(ids: readonly RecipientId[]): Promise<Map<RecipientId, string>> {
    const rows = await this.tx.db.recipient.findMany({
      where: { clinicId: this.tx.clinicId, id: { in: [...ids] } },
      select: { id: true, name: true },
    });
    return new Map(rows.map(({ id, name }) => [RecipientId.parse(id), name]));
  }

  async add(recipient: AddRecipientRequest & { clientId: ClientId }, at: Instant): Promise<RecipientId> {
    const id = RecipientId.parse(uuid());
    await this.tx.db.recipient.create({
      data: { clinicId: this.tx.clinicId, id, ...recipient, createdAt: new Date(at) },
      select: { id: true },
    });
    return id;
  }

  /** A client's new name or number is that of their own recipient too. */
  async changeSelf(clientId: ClientId, fields: ChangeClientRequest): Promise<void> {
    await this.tx.db.recipient.updateMany({
      where: { clinicId: this.tx.clinicId, clientId, relationship: 'self' },
      data: given(fields),
    });
  }
}
