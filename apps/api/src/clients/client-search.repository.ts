import type { ClientSearch } from '@unbrace/shared/clients';
import { ClientId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { type ClientRecord, clientOf } from './clients.repository.ts';

/** Where a page of clients ends: their order is by name. */
export const ClientKey = z.tuple([z.string(), ClientId]);
export type ClientKey = z.infer<typeof ClientKey>;

const Found = z.array(z.object({ id: ClientId }));

/**
 * Finds clients by part of a name or phone number, or the beginning of an e-mail, in the order of their names. Pages
 * walk the index (clinic_id, name, id); an index on the text itself would not be used, for no such operator is leakproof.
 */
export class ClientSearchRepository {
  constructor(private readonly tx: Tx) {}

  async page(search: ClientSearch, after: ClientKey | null, take: number): Promise<ClientRecord[]> {
    const { clinicId, db } = this.tx;
    const q = (search.q ?? '').toLowerCase();
    const digits = digitsOf(q);
    const [name, id] = after ?? [null, null];
    const found = Found.parse(
      await db.$queryRaw`
      SELECT id FROM clients
      WHERE clinic_id = ${clinicId}::uuid
        AND (${name}::text IS NULL OR (name, id) > (${name}::text, ${id}::uuid))
        AND (${search.retired ?? false} OR retired_at IS NULL)
        AND (${q} = '' OR strpos(lower(name), ${q}) > 0 OR starts_with(lower(email::text), ${q})
          OR (${digits} <> '' AND strpos(phone, ${digits}) > 0))
      ORDER BY name, id LIMIT ${take}`,
    );
    const ids = found.map((each) => each.id);
    const rows = await db.client.findMany({ where: { clinicId, id: { in: ids } } });
    const byId = new Map(rows.map((row) => [row.id, clientOf(row)]));
    return ids.flatMap((each) => byId.get(each) ?? []);
  }
}

/** The digits of what looks like a phone number, without the zero that stands for the country; else nothing. */
function digitsOf(text: string): string {
  return /^[\d\s+().-]{3,}$/.test(text) ? text.replace(/\D/g, '').replace(/^0/, '') : '';
}
