import { fromText } from '@unbrace/shared/kernel';
import { stretchAround, withStretch } from './extra-hours.ts';

const morning = { from: '08:30', to: '12:30' };
const late = { from: '22:00', to: '01:00' };

describe('extra hours', () => {
  it.each([
    ['stand beside the day', { from: '19:00', to: '24:00' }, [morning, { from: '19:00', to: '24:00' }]],
    ['join what they touch', { from: '12:00', to: '17:00' }, [{ from: '08:30', to: '17:00' }]],
    ['change nothing within the day', { from: '09:00', to: '12:00' }, [morning]],
    ['may end on the next day', { from: '21:00', to: '02:00' }, [morning, { from: '21:00', to: '02:00' }]],
  ])('%s', (_, stretch, hours) => {
    expect(withStretch([morning], stretch)).toEqual(hours);
  });

  it('join a night that ends on the next day', () => {
    expect(withStretch([late], { from: '20:00', to: '23:00' })).toEqual([{ from: '20:00', to: '01:00' }]);
  });

  it.each([
    ['2026-11-20T15:10:00Z', '2026-11-21', 6, { from: '00:00', to: '06:00' }],
    ['2026-11-20T14:05:00Z', '2026-11-20', 5, { from: '23:00', to: '05:00' }],
    ['2026-11-20T01:40:00Z', '2026-11-20', 5, { from: '10:00', to: '16:00' }],
    ['2026-11-20T09:20:00Z', '2026-11-20', 5, { from: '18:00', to: '24:00' }],
  ])('around %s begin on %s', (now, date, weekday, stretch) => {
    expect(stretchAround('Australia/Sydney', fromText(now))).toMatchObject({ date, weekday, stretch });
  });
});
