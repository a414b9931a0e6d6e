/**
 * The work on each item, one after the other, with its results in order. A transaction is one connection, which does one
 * query at a time: pg warns of a second one that is sent meanwhile, and will refuse it.
 */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
