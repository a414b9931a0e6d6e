import { noWish, settleWish, withinLimits } from './wish-draft.ts';

const services = [
  { id: 'r', style: 'relaxation', prices: [{ minutes: 60 }, { minutes: 90 }] },
  { id: 'd', style: 'deep_tissue', prices: [{ minutes: 60 }] },
];
const mia = { id: 'mia', serviceIds: ['r'] };

describe('what the safety check leaves', () => {
  it('is everything for an ordinary back', () => {
    expect(withinLimits(services, null)).toEqual(services);
  });

  it('leaves out styles and lengths that do not fit', () => {
    expect(withinLimits(services, { services: ['relaxation'], maxMinutes: 60 })).toEqual([
      { id: 'r', style: 'relaxation', prices: [{ minutes: 60 }] },
    ]);
  });

  it('leaves out a service that has no length left', () => {
    expect(withinLimits(services, { services: ['deep_tissue'], maxMinutes: 45 })).toEqual([]);
  });
});

describe('a wish', () => {
  it('begins without a service', () => {
    expect(settleWish(noWish, services, [mia])).toEqual({ service: null, minutes: null, therapistId: null });
  });

  it('keeps the length when another service has it too', () => {
    const wish = { ...noWish, serviceId: 'r', minutes: 90, therapistId: 'mia' };
    expect(settleWish(wish, services, [mia])).toMatchObject({ minutes: 90, therapistId: 'mia' });
  });

  it('takes an hour where it is sold, and else the first length', () => {
    const sold = [{ id: 'x', style: 'relaxation', prices: [{ minutes: 45 }, { minutes: 60 }] }];
    const wish = { ...noWish, serviceId: 'x' };
    expect(settleWish(wish, sold, [])).toMatchObject({ minutes: 60 });
    expect(settleWish(wish, [{ id: 'x', style: 'relaxation', prices: [{ minutes: 45 }] }], [])).toMatchObject(
      { minutes: 45 },
    );
  });

  it('drops the therapist who does not give the service, and takes the first length', () => {
    const wish = { ...noWish, serviceId: 'd', minutes: 90, therapistId: 'mia' };
    expect(settleWish(wish, services, [mia])).toMatchObject({ minutes: 60, therapistId: null });
  });
});
