import type { ClientBase, Pool } from 'pg';

/**
 * One statement, written where it is used: `` sql`SELECT ... WHERE id = ${id}::uuid` ``. It is prepared once a connection,
 * and sent without waiting for what was sent before: what does not depend on each other is asked with one `Promise.all`.
 */
export type Sql = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Promise<unknown[]>;

interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A template in the code is one object for ever: there are as many names as there are statements in the product. */
const statements = new WeakMap<TemplateStringsArray, Statement>();
let named = 0;

/**
 * The statements of one connection, or of any. When one of several that were sent together fails, the others go on: what
 * they would ask next, when their transaction is over, must not reach that of somebody else.
 */
export function sqlOn(connection: Pick<ClientBase | Pool, 'query'>, isOver = () => false): Sql {
  return async (strings, ...values) => {
    if (isOver()) throw new Error('the transaction of this statement is over');
    const { rows } = await connection.query<Record<string, unknown>>({
      ...statementOf(strings),
      values: [...values],
    });
    return rows;
  };
}

function statementOf(strings: TemplateStringsArray): Statement {
  let statement = statements.get(strings);
  if (!statement) {
    const text = strings.reduce((before, part, n) => `${before}$${n}${part}`);
    statements.set(strings, (statement = { name: `unbrace_${++named}`, text }));
  }
  return statement;
}
