import { defaultPriceRules, PriceRule, type PriceRuleKind } from '@unbrace/shared/prices';
import { blankRule, freshId, movedRule, putRule } from './draft-rules.ts';

const { rules } = defaultPriceRules;
const ids = (list: readonly PriceRule[]) => list.map(({ id }) => id);

describe('a draft of price rules', () => {
  it('moves a rule by one place, and no further than the ends', () => {
    expect(ids(movedRule(rules, 1, -1)).slice(0, 3)).toEqual(['late', 'evening', 'saturday']);
    expect(ids(movedRule(rules, 0, 1)).slice(0, 3)).toEqual(['late', 'evening', 'saturday']);
    expect(movedRule(rules, 0, -1)).toBe(rules);
    expect(movedRule(rules, rules.length - 1, 1)).toBe(rules);
  });

  it('puts a changed rule where it was, and a new one at the end', () => {
    const hotel = { kind: 'place', id: 'hotel', label: 'Hotel', places: ['hotel'], amount: 1 } as const;
    expect(putRule(rules, { ...hotel, places: ['hotel'] }).map(({ id }) => id)).toEqual(ids(rules));
    expect(ids(putRule(rules, { ...hotel, places: ['hotel'], id: 'resort' })).at(-1)).toBe('resort');
  });

  it.each<PriceRuleKind>(['time-of-day', 'weekday', 'holiday', 'place', 'travel'])(
    'begins a rule about %s under an id of its own, which a name makes complete',
    (kind) => {
      const rule = blankRule(kind, freshId(rules, kind));
      expect(ids(rules)).not.toContain(rule.id);
      expect(PriceRule.safeParse(rule).success).toBe(false);
      expect(PriceRule.safeParse({ ...rule, label: 'A name' }).success).toBe(true);
    },
  );

  it('numbers ids that are taken', () => {
    expect(freshId([...rules, blankRule('place', 'place')], 'place')).toBe('place-2');
  });
});
