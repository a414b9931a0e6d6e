import fc from 'fast-check';
import type { Facts } from './facts.ts';
import { anyFacts, fewFacts } from './testing/any-facts.ts';
import { flagsOf } from './testing/judge.ts';
import { ruleBook } from './testing/rule-book.ts';

/** The rule book's own sentences, read one by one: an evaluation that shares no line with the engine. */
function flagsByTheBook(facts: Facts): string[] {
  const fires = (id: string): boolean => {
    const row = ruleBook.find((one) => one.id === id);
    if (!row) throw new Error(`no such rule: ${id}`);
    return row.sentence({ facts, fires, otherHolds });
  };
  const otherHolds = () =>
    ruleBook.some(
      ({ id, tier }) =>
        tier === 'CLEARANCE_REQUIRED' && id !== 'CL-STALE' && id !== 'CL-NO-CONTACT-CONSENT' && fires(id),
    );
  return ruleBook.map(({ id }) => id).filter(fires);
}

describe('the engine and the rule book', () => {
  it('agree on the flags of any facts', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts, fewFacts), (facts) => {
        expect(flagsOf(facts).toSorted()).toEqual(flagsByTheBook(facts).toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  it('agree on facts at the edges of every comparison', () => {
    for (const row of ruleBook) {
      const edges = [...row.firesWhen.matchAll(/(\w+) is given and (?:<=|>=|<|>) ([\d.]+)/g)];
      for (const [, fact = '', edge] of edges)
        for (const step of [-1, 0, 1]) {
          const facts = { ...everythingFor(row.firesWhen), [fact]: Number(edge) + step };
          expect({ id: row.id, facts, flags: flagsOf(facts).toSorted() }).toEqual({
            id: row.id,
            facts,
            flags: flagsByTheBook(facts).toSorted(),
          });
        }
    }
  });
});

/** All that one sentence names, said so that nothing but the number decides. */
function everythingFor(firesWhen: string): Facts {
  const truths = [...firesWhen.matchAll(/(\w+) is true\b/g)].map(([, fact = '']) => [fact, true]);
  const values = [...firesWhen.matchAll(/(\w+) is (follow_up|sudden|deep_tissue|wakes_most_nights)\b/g)];
  return Object.fromEntries([
    ...truths.filter(([fact]) => fact !== 'assessedByClinician'),
    ...values.map(([, fact = '', value]) => [fact, value]),
  ]) as Facts;
}
