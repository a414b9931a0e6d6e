import { aud } from '@unbrace/shared/kernel';
import { gentlerWish, leftOut } from './gentler-wish.ts';

const length = (minutes: number) => ({ minutes, price: aud(minutes * 200) });
const services = [
  { id: 'r', name: 'Relaxation', style: 'relaxation', prices: [length(30), length(60)] },
  { id: 'd', name: 'Deep tissue', style: 'deep_tissue', prices: [length(60), length(90)] },
];
const gentle = { services: ['relaxation'], maxMinutes: null };
const short = { services: ['relaxation', 'deep_tissue'], maxMinutes: 60 };

describe('a wish that the safety check excludes', () => {
  it('is answered with the nearest visit that it leaves, and what that costs', () => {
    expect(gentlerWish({ serviceId: 'd', minutes: 90 }, services, gentle)).toEqual({
      wished: { serviceId: 'd', name: 'Deep tissue', minutes: 90, price: aud(180_00) },
      instead: { serviceId: 'r', name: 'Relaxation', minutes: 60, price: aud(120_00) },
    });
  });

  it('keeps its kind when only its length does not fit', () => {
    expect(gentlerWish({ serviceId: 'd', minutes: 90 }, services, short)?.instead).toMatchObject({
      serviceId: 'd',
      minutes: 60,
    });
  });

  it('has nothing in its place when nothing is left', () => {
    const nothing = { services: [], maxMinutes: null };
    expect(gentlerWish({ serviceId: 'd', minutes: 60 }, services, nothing)?.instead).toBeNull();
  });

  it.each([
    ['that fits', { serviceId: 'r', minutes: 60 }, gentle],
    ['of no kind yet', { serviceId: null, minutes: null }, gentle],
    ['of no length yet, where one fits', { serviceId: 'd', minutes: null }, short],
    ['of somebody whose answers leave everything', { serviceId: 'd', minutes: 90 }, null],
  ] as const)('is none %s', (_, wish, limits) => {
    expect(gentlerWish(wish, services, limits)).toBeNull();
  });
});

it('what is left out is named: whole services, and lengths of the others', () => {
  const names = leftOut(services, { services: ['deep_tissue'], maxMinutes: 60 });
  expect(names.map(({ name, minutes }) => `${name} ${minutes}`)).toEqual([
    'Relaxation 30',
    'Relaxation 60',
    'Deep tissue 90',
  ]);
  expect(leftOut(services, null)).toEqual([]);
});
