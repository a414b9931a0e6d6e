import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** What the database checks beyond types: one value each that it takes. */
const taken: Readonly<Record<string, unknown>> = {
  'care_documents.state': 'draft',
  'care_tasks.kind': 'review',
  'memberships.role': 'finance',
  'places.kind': 'home',
  'time_claims.kind': 'manual',
  'triage_holds.kind': 'CALL',
  'triage_holds.state': 'open',
  'offers.state': 'open',
  'bookings.state': 'confirmed',
  'payments.state': 'none',
  'payments.wanted': 'secure',
  'payment_operations.state': 'waiting',
  'payment_movements.kind': 'authorised',
  'payment_authorisations.released': 0,
  'service_prices.minutes': 60,
  'bookings.minutes': 60,
  ends_at: '2030-01-01T11:00:00Z',
  block_to: '2030-01-01T12:00:00Z',
};

const byType: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  text: () => 'x',
  'USER-DEFINED': () => `${randomUUID()}@example.org`,
  character: () => 'AUD',
  integer: () => 1,
  bigint: () => 1,
  'double precision': () => 1,
  boolean: () => false,
  jsonb: () => '{}',
  bytea: () => Buffer.from('x'),
  date: () => '2030-01-01',
  ARRAY: () => [],
  'timestamp with time zone': () => '2030-01-01T10:00:00Z',
};

interface Column {
  readonly column_name: string;
  readonly data_type: string;
  readonly character_maximum_length: number | null;
}

/** A row of a tenant's table that the database takes; what it refers to need not be there. */
export async function anyRow(
  superuser: Client,
  table: string,
  clinicId: string,
): Promise<Record<string, unknown>> {
  const { rows } = await superuser.query<Column>(
    `SELECT column_name, data_type, character_maximum_length FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND (is_nullable = 'NO' OR data_type = 'ARRAY')`,
    [table],
  );
  const values = rows.map(({ column_name: name, data_type: type, character_maximum_length: most }) => {
    const value = taken[`${table}.${name}`] ?? taken[name] ?? byType[type]?.();
    return [name, typeof value === 'string' && most ? value.slice(0, most) : value] as const;
  });
  return { ...Object.fromEntries(values), clinic_id: clinicId };
}

/** Writes a row with whatever rights the connection has. */
export async function insertRow(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
