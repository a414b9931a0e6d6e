import { aud, hours, minutes, plus } from '../kernel/index.ts';
import { type CancelReason, cancelReasons } from './bookings.contract.ts';
import { defaultCancellationPolicy } from './cancellation.ts';
import { type Cancelling, feeForCancelling } from './fee-for-cancelling.ts';

const startsAt = Date.parse('2026-11-26T00:00:00Z');
const visit = {
  state: 'confirmed',
  total: aud(229_00),
  startsAt,
  confirmedAt: startsAt - hours(72),
} as const;
const fee = (
  reason: CancelReason,
  before: number,
  { by = 'client', illnessWaiver = 'left' }: Partial<Omit<Cancelling, 'reason'>> = {},
) => feeForCancelling(visit, { reason, by, illnessWaiver }, defaultCancellationPolicy, startsAt - before);

describe('what cancelling costs for a reason', () => {
  it.each([
    ['plans_changed', hours(30), 0],
    ['plans_changed', hours(10), 114_50],
    ['other', hours(1), 229_00],
    ['feeling_unwell', hours(10), 0],
    ['feeling_unwell', minutes(5), 0],
    ['medical', minutes(5), 0],
  ] as const)('%s, %d ms before, is %d', (reason, before, cents) => {
    expect(fee(reason, before).amount).toEqual(aud(cents));
  });

  it('is nothing for illness, on the way too', () => {
    const onTheWay = { ...visit, state: 'en_route' } as const;
    const cancelling = { reason: 'feeling_unwell', by: 'client', illnessWaiver: 'left' } as const;
    const free = feeForCancelling(onTheWay, cancelling, defaultCancellationPolicy, startsAt - minutes(5));
    expect(free).toMatchObject({ amount: aud(0), released: visit.total, because: 'illness' });
  });

  it.each(['feeling_unwell', 'medical'] as const)(
    'is what the time left costs once %s was free already',
    (reason) => {
      const used = fee(reason, hours(10), { illnessWaiver: 'used' });
      expect(used).toEqual(fee('plans_changed', hours(10)));
      expect(used.amount).toEqual(aud(114_50));
    },
  );

  it('does not use illness up where cancelling is free anyway', () => {
    expect(fee('feeling_unwell', hours(30))).toMatchObject({ amount: aud(0), because: 'notice' });
  });

  it.each(cancelReasons)(
    'is nothing when the clinic calls it off for %s, and the rest is let go',
    (reason) => {
      expect(fee(reason, minutes(5), { by: 'clinic' })).toMatchObject({ amount: aud(0), because: 'clinic' });
      expect(plus(fee(reason, hours(10)).amount, fee(reason, hours(10)).released)).toEqual(visit.total);
    },
  );
});
