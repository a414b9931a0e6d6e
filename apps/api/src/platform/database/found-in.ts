/** What a foreign key promises to be there. @throws Error when it is not: a fault of ours, never of the person who asks */
export function foundIn<Id, Row>(rows: ReadonlyMap<Id, Row>, id: Id): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error('a row that a foreign key promises was not read');
  return row;
}

/** Rows by their ids. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
