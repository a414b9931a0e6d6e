import { defaultCancellationPolicy } from '@unbrace/shared/bookings';
import { aud, hours, minutes, toText } from '@unbrace/shared/kernel';
import type { BookingRecord } from './booking-record.ts';
import { cancellationView } from './cancellable.ts';

const startsAt = Date.parse('2026-11-26T00:00:00Z');
const aBooking = (changes: Partial<BookingRecord> = {}) =>
  ({
    state: 'confirmed',
    total: aud(229_00),
    startsAt,
    confirmedAt: startsAt - hours(72),
    endedAt: null,
    policy: defaultCancellationPolicy,
    ...changes,
  }) as BookingRecord;

describe('what cancelling costs, as it is shown', () => {
  it('names the fee of now and each step to come, in order', () => {
    const view = cancellationView(aBooking(), 'left', startsAt - hours(30));
    expect(view?.feeNow).toEqual(aud(0));
    expect(view?.steps).toEqual([
      { until: toText(startsAt - hours(24)), fee: aud(0), label: 'free' },
      { until: toText(startsAt - hours(4)), fee: aud(114_50), label: '50 %' },
      { until: toText(startsAt), fee: aud(229_00), label: '100 %' },
    ]);
  });

  it('is free while nobody has accepted, and says why', () => {
    const view = cancellationView(
      aBooking({ state: 'offered', confirmedAt: null }),
      'left',
      startsAt - minutes(5),
    );
    expect(view).toMatchObject({ feeNow: aud(0), reason: 'Nobody has confirmed yet' });
  });

  it('is all of it once the therapist is on the way', () => {
    const view = cancellationView(aBooking({ state: 'en_route' }), 'left', startsAt - minutes(30));
    expect(view).toMatchObject({ feeNow: aud(229_00), reason: 'Your therapist is on the way' });
  });

  it('is not shown when there is nothing to cancel any more', () => {
    expect(
      cancellationView(aBooking({ state: 'completed', endedAt: startsAt }), 'left', startsAt),
    ).toBeNull();
  });
});
