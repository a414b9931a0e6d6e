import type { TestApp } from './test-app.ts';

/** Every row of every table of every schema, as text: bytes as hexadecimal. */
export async function dumpOf(product: TestApp): Promise<string> {
  const tables = await product.sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const rows = [];
  for (const { name } of tables) rows.push(...(await product.sql(`SELECT t::text AS row FROM ${name} t`)));
  return JSON.stringify(rows);
}

/** A text as it may stand somewhere: as typed, as hexadecimal, as base64. Lower case. */
export function disguisesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString('hex'), bytes.toString('base64').slice(0, 18)].map((each) =>
    each.toLowerCase(),
  );
}
