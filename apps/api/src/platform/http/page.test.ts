import { z } from 'zod';
import { keyIn, pageOf } from './page.ts';

const Key = z.tuple([z.string(), z.int()]);

describe('a page of a list', () => {
  it('ends with a cursor that leads on, until there is nothing more', () => {
    const rows = ["O'Brien 🦘", 'Ngô', 'Ward'];
    const first = pageOf(rows, 2, (name) => [name, 7]);
    expect(first.items).toEqual(["O'Brien 🦘", 'Ngô']);
    expect(keyIn(Key, first.nextCursor ?? '')).toEqual(['Ngô', 7]);
    expect(pageOf(rows, 3, (name) => [name, 7]).nextCursor).toBeNull();
    expect(pageOf([], 3, () => []).nextCursor).toBeNull();
  });

  it('refuses a cursor that was made up', () => {
    const madeUp = Buffer.from('["a"]').toString('base64url');
    for (const cursor of ['', 'nonsense', madeUp]) expect(() => keyIn(Key, cursor)).toThrow();
    expect(keyIn(Key, undefined)).toBeNull();
  });
});
