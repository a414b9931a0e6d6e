import { defaultCancellationPolicy as policy } from '@unbrace/shared/bookings';
import { aud, hours, toText } from '@unbrace/shared/kernel';
import { whatCancellingCosts } from './what-cancelling-costs.ts';

const startsAt = Date.parse('2026-12-01T00:00:00Z');
const price = { total: aud(229_00), tax: aud(20_82), lines: [] };
const cancellation = { feeNow: aud(0), reason: '', policy, illnessWaiver: 'left' as const, steps: [] };
const visit = { startsAt: toText(startsAt), confirmedAt: null, cancellation, price };

describe('what cancelling costs', () => {
  it('is told before anybody has accepted as it will be afterwards', () => {
    expect(whatCancellingCosts(visit, startsAt - hours(72))).toEqual([
      { until: startsAt - hours(24), fee: aud(0) },
      { until: startsAt - hours(4), fee: aud(114_50) },
      { until: null, fee: aud(229_00) },
    ]);
  });

  it('leaves out what is over already', () => {
    expect(whatCancellingCosts(visit, startsAt - hours(5))[0]).toEqual({
      until: startsAt - hours(4),
      fee: aud(114_50),
    });
  });

  it('goes by the policy of this very visit', () => {
    const strict = { ...policy, tiers: [{ atLeastMinutes: 48 * 60, percent: 0 }] };
    const booked = { ...visit, cancellation: { ...cancellation, policy: strict } };
    expect(whatCancellingCosts(booked, startsAt - hours(72))).toEqual([
      { until: startsAt - hours(48), fee: aud(0) },
      { until: null, fee: aud(229_00) },
    ]);
  });

  it('is nothing where there is nothing to cancel', () => {
    expect(whatCancellingCosts({ ...visit, cancellation: null }, startsAt)).toEqual([]);
  });

  it('is what the API says once the visit is confirmed', () => {
    const steps = [
      { until: toText(startsAt - hours(24)), fee: aud(0), label: 'free' },
      { until: toText(startsAt), fee: aud(100_00), label: '50 %' },
    ];
    const confirmed = {
      ...visit,
      confirmedAt: toText(0),
      cancellation: { ...cancellation, steps },
    };
    expect(whatCancellingCosts(confirmed, 0)).toEqual([
      { until: startsAt - hours(24), fee: aud(0) },
      { until: null, fee: aud(100_00) },
    ]);
  });
});
