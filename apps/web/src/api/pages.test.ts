import { cursorOf, firstPage, nextPage, together } from './pages.ts';

describe('a list that comes page by page', () => {
  const first = { items: ['a', 'b'], nextCursor: 'after-b' };
  const last = { items: ['c'], nextCursor: null };

  it('begins without a cursor, goes on from the last one and then ends', () => {
    expect(cursorOf(firstPage)).toEqual({});
    expect(cursorOf(nextPage(first))).toEqual({ cursor: 'after-b' });
    expect(nextPage(last)).toBeNull();
  });

  it('is one list to who reads it', () => {
    expect(together({ pages: [first, last] })).toEqual({ items: ['a', 'b', 'c'] });
  });
});
