import type { z } from 'zod';
import { ValidationProblem } from './validation.ts';

/** One page of a list: a row more than fits was asked for, and says whether there is another page. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => unknown,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const more = rows.length > size && last !== undefined;
  return { items, nextCursor: more ? cursorFrom(keyOf(last)) : null };
}

/** Where a page begins: after the row whose key this is. @throws ValidationProblem for a cursor that we did not give. */
export function keyIn<Schema extends z.ZodType>(
  schema: Schema,
  cursor: string | undefined,
): z.output<Schema> | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(decoded(cursor));
  if (!parsed.success)
    throw new ValidationProblem([{ path: 'cursor', message: 'is not one that we gave out' }]);
  return parsed.data;
}

function cursorFrom(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
