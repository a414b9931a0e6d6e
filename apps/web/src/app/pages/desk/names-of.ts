/** Names by id, for those who only have the id. */
export function namesOf(items: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
