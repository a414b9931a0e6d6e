import fc from 'fast-check';
import { aud, fromText, hours, minutes, plus } from '../kernel/index.ts';
import { bookingStates } from './booking-states.ts';
import {
  cancellationFee,
  cancellationSteps,
  defaultCancellationPolicy as policy,
  type CancellableBooking,
} from './cancellation.ts';

const startsAt = fromText('2026-11-22T08:30:00Z');
const aBooking = (given: Partial<CancellableBooking> = {}): CancellableBooking => ({
  state: 'confirmed',
  total: aud(229_00),
  startsAt,
  confirmedAt: startsAt - hours(100),
  medical: false,
  ...given,
});

describe('cancelling a booking', () => {
  it.each([
    ['24 h to the millisecond is free', hours(24), 0],
    ['a millisecond later costs half', hours(24) - 1, 114_50],
    ['10 h before costs half', hours(10), 114_50],
    ['4 h to the millisecond costs half', hours(4), 114_50],
    ['a millisecond later costs all', hours(4) - 1, 229_00],
    ['so does after the start', -hours(1), 229_00],
  ])('%s', (_, before, cents) => {
    const fee = cancellationFee(aBooking(), policy, startsAt - before);
    expect(fee).toMatchObject({ amount: aud(cents), released: aud(229_00 - cents), because: 'notice' });
  });

  it('is free for ten minutes after confirmation, until the therapist is on the way', () => {
    const confirmedAt = startsAt - hours(2);
    const booking = aBooking({ confirmedAt });
    expect(cancellationFee(booking, policy, confirmedAt + minutes(10))).toMatchObject({
      percent: 0,
      because: 'grace',
    });
    expect(cancellationFee(booking, policy, confirmedAt + minutes(10) + 1).percent).toBe(100);
    const leaving = { ...booking, state: 'en_route' as const };
    expect(cancellationFee(leaving, policy, confirmedAt + minutes(1))).toMatchObject({
      percent: 100,
      because: 'on-the-way',
    });
  });

  it.each([
    [
      'nothing before anybody has accepted',
      aBooking({ state: 'offered', confirmedAt: null }),
      0,
      'not-confirmed',
    ],
    [
      'nothing for anything medical, even on the way',
      aBooking({ state: 'en_route', medical: true }),
      0,
      'medical',
    ],
    ['everything when nobody opens', aBooking({ state: 'no_show' }), 100, 'no-show'],
  ])('costs %s', (_, booking, percent, because) => {
    expect(cancellationFee(booking, policy, startsAt - hours(1))).toMatchObject({ percent, because });
  });

  it('shows its steps, each until the moment that still belongs to the client', () => {
    const steps = cancellationSteps(aBooking(), policy, startsAt - hours(48));
    expect(steps.map(({ until, fee }) => [until, fee.amount.amount])).toEqual([
      [startsAt - hours(24), 0],
      [startsAt - hours(4), 114_50],
      [null, 229_00],
    ]);
    const late = cancellationSteps(
      aBooking({ confirmedAt: startsAt - hours(2) }),
      policy,
      startsAt - hours(2),
    );
    expect(late.map(({ until, fee }) => [until, fee.percent])).toEqual([
      [startsAt - hours(2) + minutes(10), 0],
      [null, 100],
    ]);
    expect(cancellationSteps(aBooking({ medical: true }), policy, startsAt)).toHaveLength(1);
  });

  it('never costs more than the visit, never less than nothing, and only rises with time', () => {
    const bookings = fc.record({
      state: fc.constantFrom(...bookingStates),
      total: fc.integer({ min: 0, max: 1_000_00 }).map(aud),
      startsAt: fc.constant(startsAt),
      confirmedAt: fc.option(fc.integer({ min: 0, max: 200 }).map((n) => startsAt - hours(n))),
      medical: fc.boolean(),
    });
    const moment = fc.integer({ min: -hours(50), max: hours(5) }).map((n) => startsAt + n);
    fc.assert(
      fc.property(bookings, moment, fc.nat(hours(30)), (booking, now, later) => {
        const fee = cancellationFee(booking, policy, now);
        expect(fee.amount.amount).toBeGreaterThanOrEqual(0);
        expect(fee.released.amount).toBeGreaterThanOrEqual(0);
        expect(plus(fee.amount, fee.released)).toEqual(booking.total);
        expect(cancellationFee(booking, policy, now + later).amount.amount).toBeGreaterThanOrEqual(
          fee.amount.amount,
        );
        const step = cancellationSteps(booking, policy, now).find(
          ({ until }) => until === null || now <= until,
        );
        expect(step?.fee.percent).toBe(fee.percent);
      }),
    );
  });
});
