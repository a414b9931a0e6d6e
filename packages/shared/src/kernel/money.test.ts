import fc from 'fast-check';
import { aud, formatMoney, minus, money, percentOf, plus, taxWithin, total } from './money.ts';

describe('money', () => {
  it.each([
    ['a half cent goes up', aud(229_01), 50, aud(114_51)],
    ['a whole result stays', aud(229_00), 50, aud(114_50)],
    ['binary noise does not move a half', aud(1_15), 10, aud(12)],
    ['nothing of nothing is nothing', aud(0), 25, aud(0)],
  ])('%s', (_, base, percent, expected) => {
    expect(percentOf(base, percent)).toEqual(expected);
  });

  it('finds the tax inside a price', () => {
    expect(taxWithin(aud(229_00), 10)).toEqual(aud(20_82));
  });

  it('refuses fractions of a cent and mixed currencies', () => {
    expect(() => money(0.5, 'AUD')).toThrow(RangeError);
    expect(() => plus(aud(1), money(1, 'NZD'))).toThrow('cannot combine AUD and NZD');
  });

  it('writes amounts as people do', () => {
    expect(formatMoney(aud(169_00))).toBe('$169.00');
    expect(formatMoney(aud(169_00), 'en-AU', true)).toBe('$169');
    expect(formatMoney(aud(-114_50), 'en-AU', true)).toBe('-$114.50');
    expect(formatMoney(money(500, 'JPY'), 'en-AU')).toContain('500');
  });

  it('adds up whatever the order, and taking away undoes adding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 })),
        fc.integer({ min: -1e9, max: 1e9 }),
        (cents, more) => {
          const items = cents.map(aud);
          expect(total(items, 'AUD')).toEqual(total(items.toReversed(), 'AUD'));
          expect(minus(plus(total(items, 'AUD'), aud(more)), aud(more))).toEqual(total(items, 'AUD'));
        },
      ),
    );
  });
});
