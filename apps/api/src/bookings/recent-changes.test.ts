import { RecentChanges } from './recent-changes.ts';

describe('changes that came lately', () => {
  const three = () => {
    const recent = new RecentChanges<string>('a');
    const ids = ['one', 'two', 'three'].map((change) => recent.add(change).id);
    return { recent, ids };
  };

  it('gives who comes back what came since', () => {
    const { recent, ids } = three();
    expect(recent.since(ids[0] ?? '')?.map(({ change }) => change)).toEqual(['two', 'three']);
  });

  it('gives nothing to who has heard all', () => {
    const { recent } = three();
    expect(recent.since(recent.last)).toEqual([]);
  });

  it.each(['b.1', 'a.4', 'a.-1', 'a.x', 'a', ''])('says that it does not know since when %p is', (id) => {
    expect(three().recent.since(id)).toBeNull();
  });

  it('forgets what is long ago, and says so', () => {
    const recent = new RecentChanges<number>('a');
    for (let each = 1; each <= 2_005; each++) recent.add(each);
    expect(recent.since('a.4')).toBeNull();
    expect(recent.since('a.5')).toHaveLength(2_000);
  });
});
