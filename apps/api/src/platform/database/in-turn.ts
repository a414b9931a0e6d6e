/**
 * The work on each item, one after the other, with its results in order. A transaction is one connection, which does one
 * query at a time; work of several steps that is begun all at once would only mix them up.
 */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
