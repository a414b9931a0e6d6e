/** What the API answers for one page of a list. */
interface ApiPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The first page has no cursor. */
export const firstPage: string | null = null;

/** Where a list goes on: after the last page that came, or not at all. */
export const nextPage = ({ nextCursor }: { nextCursor: string | null }): string | null => nextCursor;

/** The part of the question that asks for a page: none for the first. */
export const cursorOf = (pageParam: string | null) => (pageParam === null ? {} : { cursor: pageParam });

/** The pages that have come so far, as one list. */
export function together<Item>({ pages }: { pages: readonly ApiPage<Item>[] }): { items: Item[] } {
  return { items: pages.flatMap(({ items }) => items) };
}
