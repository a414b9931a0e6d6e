import { checkVisit } from './check-visit.ts';
import { explain } from './explain.ts';
import { slots } from './slots.ts';
import { aDiary, aSearch, monday } from './testing/a-search.ts';

const holidays = ['2026-02-02'];
const offered = (given: Parameters<typeof aDiary>[0]) =>
  slots(aSearch({ therapists: [aDiary(given)] })).length;

describe('a public holiday on which the clinic is closed', () => {
  it('has no hours', () => {
    expect(offered({})).toBeGreaterThan(0);
    expect(offered({ holidays })).toBe(0);
    expect(offered({ holidays: ['2026-02-03'] })).toBe(offered({}));
  });

  it('is worked by those of whom an override of the date says so', () => {
    const overrides = [{ date: '2026-02-02', hours: [{ from: '10:00', to: '11:00' }] }];
    expect(offered({ holidays, overrides })).toBe(1);
  });

  it('leaves the night shift that began the day before', () => {
    const weeklyHours = [{ days: [7], from: '22:00', to: '04:00' }];
    expect(offered({ holidays, weeklyHours })).toBe(offered({ weeklyHours }));
    expect(offered({ weeklyHours })).toBeGreaterThan(0);
  });

  it('is said to be the reason', () => {
    const search = aSearch();
    const check = checkVisit({ ...search, start: monday('09:00') }, aDiary({ holidays }), search);
    expect(check.ok ? '' : explain(check.reason, 'Australia/Sydney')).toBe(
      'The clinic is closed that day, a public holiday.',
    );
  });
});
