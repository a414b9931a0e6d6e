import { inTurn } from './in-turn.ts';

describe('work in turn', () => {
  it('begins with an item when the one before is done, and answers in order', async () => {
    const story: string[] = [];
    const results = await inTurn(['a', 'b'], async (item) => {
      story.push(`${item} begins`);
      await Promise.resolve();
      story.push(`${item} ends`);
      return item.toUpperCase();
    });
    expect(results).toEqual(['A', 'B']);
    expect(story).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('ends at the first failure', async () => {
    const begun: number[] = [];
    const work = inTurn([1, 2, 3], (item) => {
      begun.push(item);
      return item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item);
    });
    await expect(work).rejects.toThrow('no');
    expect(begun).toEqual([1, 2]);
  });
});
