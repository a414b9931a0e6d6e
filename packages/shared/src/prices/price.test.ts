import fc from 'fast-check';
import { instantAt } from '../availability/index.ts';
import { aud, percentOf, taxWithin } from '../kernel/index.ts';
import { defaultPriceRules, PriceRules } from './price-rules.ts';
import { priceVisit, therapistShare, type PricedVisit } from './price.ts';

const sydney = 'Australia/Sydney';
const sunday = '2026-11-22';
const at = (date: string, time: string) => instantAt(sydney, date, time);
const aVisit = (given: Partial<PricedVisit> = {}): PricedVisit => ({
  basePrice: 169_00,
  serviceLabel: 'Relaxation, 90 min',
  start: at('2026-11-18', '10:00'),
  zone: sydney,
  place: 'home',
  travelMinutes: 20,
  holidays: [],
  therapists: 1,
  taxRatePercent: 10,
  ...given,
});
const stacking: PriceRules = {
  ...defaultPriceRules,
  rules: defaultPriceRules.rules.map((rule) => ('stacks' in rule ? { ...rule, stacks: true } : rule)),
};
const cents = (visit: PricedVisit, list = defaultPriceRules) => priceVisit(visit, list).total.amount;

describe('the price of a visit', () => {
  it('is the worked example: Sunday 19:30, hotel, 90 minutes, all stacking', () => {
    const price = priceVisit(aVisit({ start: at(sunday, '19:30'), place: 'hotel' }), stacking);
    expect(price.lines.map(({ code, amount }) => [code, amount.amount])).toEqual([
      ['service', 169_00],
      ['evening', 20_00],
      ['sunday', 20_00],
      ['hotel', 20_00],
    ]);
    expect(price).toMatchObject({ total: aud(229_00), tax: aud(20_82), ruleVersion: 'default-1' });
    expect(therapistShare(percentOf(price.total, 50), 70)).toEqual(aud(80_15));
  });

  it.each([
    ['an ordinary morning costs the service', aVisit(), 169_00],
    ['of overlapping times the highest counts', aVisit({ start: at(sunday, '21:00') }), 169_00 + 35_00],
    ['of equal ones only the first', aVisit({ start: at(sunday, '19:30') }), 169_00 + 20_00],
    ['the minute before evening is day', aVisit({ start: at('2026-11-18', '18:59') }), 169_00],
    ['Saturday', aVisit({ start: at('2026-11-21', '10:00') }), 179_00],
    ['a holiday is a quarter of the base', aVisit({ holidays: ['2026-11-18'] }), 169_00 + 42_25],
    ['another day’s holiday is nothing', aVisit({ holidays: ['2026-11-19'] }), 169_00],
    ['25 minutes of travel are included', aVisit({ travelMinutes: 25 }), 169_00],
    ['each started ten beyond costs ten', aVisit({ travelMinutes: 25.5 }), 179_00],
    ['and so on', aVisit({ travelMinutes: 36 }), 189_00],
    [
      'two therapists are twice the base and one travel',
      aVisit({ therapists: 2, travelMinutes: 30 }),
      348_00,
    ],
  ])('%s', (_, visit, expected) => {
    expect(cents(visit)).toBe(expected);
  });

  it('is read on the clock of the place', () => {
    const start = at('2026-11-18', '20:00');
    expect(cents(aVisit({ start }))).toBe(189_00);
    expect(cents(aVisit({ start, zone: 'Australia/Perth' }))).toBe(169_00);
  });

  it('carries no tax where the service carries none', () => {
    expect(priceVisit(aVisit({ taxRatePercent: 0 }), defaultPriceRules).tax).toEqual(aud(0));
  });

  it('is the sum of its lines, with the tax of each within it and nothing negative', () => {
    const visits = fc.record({
      basePrice: fc.integer({ min: 0, max: 500_00 }),
      serviceLabel: fc.constant('Massage'),
      start: fc.integer({ min: 0, max: 366 * 24 * 12 }).map((n) => at('2026-01-01', '00:00') + n * 300_000),
      zone: fc.constantFrom(sydney, 'Australia/Perth', 'Pacific/Chatham'),
      place: fc.constantFrom('home', 'hotel', 'workplace'),
      travelMinutes: fc.double({ min: 0, max: 300, noNaN: true }),
      holidays: fc.constantFrom<string[]>([], ['2026-01-26'], [sunday]),
      therapists: fc.constantFrom(1, 2),
      taxRatePercent: fc.constantFrom(0, 10, 12.5, 20),
    });
    fc.assert(
      fc.property(visits, fc.boolean(), (visit, stack) => {
        const price = priceVisit(visit, stack ? stacking : defaultPriceRules);
        expect(price.lines.reduce((sum, line) => sum + line.amount.amount, 0)).toBe(price.total.amount);
        expect(price.lines.reduce((sum, line) => sum + line.tax.amount, 0)).toBe(price.tax.amount);
        for (const { amount, tax } of price.lines) {
          expect(amount.amount).toBeGreaterThanOrEqual(0);
          expect(tax).toEqual(taxWithin(amount, visit.taxRatePercent));
          expect(tax.amount).toBeLessThanOrEqual(amount.amount);
        }
        expect(cents(visit, stacking)).toBeGreaterThanOrEqual(cents(visit));
      }),
    );
  });

  it('comes from a list that a clinic can store', () => {
    expect(PriceRules.parse(JSON.parse(JSON.stringify(defaultPriceRules)))).toEqual(defaultPriceRules);
  });
});
