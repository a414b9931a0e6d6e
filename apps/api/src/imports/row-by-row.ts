import type { RowResult, RowResults } from '@unbrace/shared/imports';

/** To tell what would become of the rows, or to take them over. */
export type Wish = 'check' | 'write';
export type Fate = Omit<RowResult, 'line'>;

export const known: Fate = { fate: 'known', reason: null };
export const refused = (reason: string): Fate => ({ fate: 'refused', reason });

/** One row after the other, each in a transaction of its own: a bad row keeps none of the others, and what broke off goes on. */
export async function rowByRow<Row extends { readonly line: number }>(
  rows: readonly Row[],
  work: (row: Row) => Fate | Promise<Fate>,
): Promise<RowResults> {
  const items: RowResult[] = [];
  for (const row of rows) items.push({ line: row.line, ...(await work(row)) });
  return { items, nextCursor: null };
}
