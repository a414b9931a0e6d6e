import { instantAt } from '@unbrace/shared/availability';
import { aud, Problem } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import { defaultPriceRules } from '@unbrace/shared/prices';
import type { Service } from '@unbrace/shared/services';
import type { Clinic } from '../clinics/find-clinic.ts';
import { quoteBy } from './price-visit.ts';

const sydney = { latitude: -33.8688, longitude: 151.2093 };
const clinic = {
  id: 'clinic',
  currency: 'AUD',
  country: 'AU',
  timeZone: 'Australia/Sydney',
  ...sydney,
} as unknown as Clinic;
const remedial = {
  name: 'Remedial',
  taxCode: 'gst',
  prices: [
    { minutes: 60, price: aud(129_00) },
    { minutes: 90, price: aud(169_00) },
  ],
} as unknown as Service;
const hotel = {
  kind: 'hotel',
  timeZone: 'Australia/Sydney',
  country: 'AU',
  state: 'NSW',
  ...sydney,
} as Place;
const at = (date: string, time: string) => instantAt('Australia/Sydney', date, time);
const quote = (wanted: Parameters<typeof quoteBy>[2], start: number) =>
  quoteBy(defaultPriceRules, clinic, wanted, start);
const sunday = at('2026-11-29', '19:30');

describe('the price of a visit', () => {
  it('on a Sunday evening in a hotel counts the dearer of the two times once, and the hotel', () => {
    const price = quote({ service: remedial, minutes: 90, place: hotel }, sunday);
    expect(price.total).toEqual(aud(209_00));
    expect(price.tax).toEqual(aud(19_00));
  });

  it('holds no tax when a recognised professional comes', () => {
    const osteopathy = { ...remedial, taxCode: 'gst_free' } as const;
    expect(quote({ service: osteopathy, minutes: 60, place: hotel }, sunday).tax).toEqual(aud(0));
  });

  it('counts the road from the clinic’s own point, whoever comes', () => {
    const near = quote({ service: remedial, minutes: 60, place: hotel }, at('2026-11-24', '11:00'));
    const katoomba = { ...hotel, latitude: -33.715, longitude: 150.312 };
    const far = quote({ service: remedial, minutes: 60, place: katoomba }, at('2026-11-24', '11:00'));
    expect(near.total).toEqual(aud(149_00));
    expect(far.total.amount).toBeGreaterThan(near.total.amount);
    expect(far.lines.map(({ code }) => code)).toContain('travel');
  });

  it.each([
    ['Boxing Day is a quarter of the base more', '2028-12-26', 'NSW', 32_25],
    ['the next day is not', '2028-12-27', 'NSW', 0],
    ['a state’s own holiday counts in that state', '2028-11-07', 'VIC', 32_25],
    ['and not in the next', '2028-11-07', 'NSW', 0],
  ])('on public holidays of the place’s state: %s', (_, date, state, cents) => {
    const home = { ...hotel, kind: 'home', state } as Place;
    const price = quote({ service: remedial, minutes: 60, place: home }, at(date, '11:00'));
    expect(price.total).toEqual(aud(129_00 + cents));
  });

  it('is none for a length that is not sold', () => {
    expect(() => quote({ service: remedial, minutes: 45, place: hotel }, sunday)).toThrow(Problem);
  });
});
