import type { BookingMoney, BookingState } from '../bookings/booking-states.ts';
import { aud } from '../kernel/money.ts';
import { wantedMoney } from './wanted-money.ts';

const booking = (state: BookingState, more: { fee?: number; endReason?: string } = {}) => ({
  state,
  total: aud(229_00),
  cancellationFee: more.fee === undefined ? null : { amount: aud(more.fee) },
  endReason: more.endReason ?? null,
});

describe('what a step of a booking wants of its money', () => {
  it.each<[string, BookingMoney, ReturnType<typeof booking>, unknown]>([
    ['asking for it, nothing new', 'secure', booking('requested'), null],
    ['an offer, nothing new', 'keepHold', booking('offered'), null],
    [
      'a free cancellation, all of it free',
      'voidOrCaptureFee',
      booking('cancelled', { fee: 0 }),
      { wanted: 'release' },
    ],
    [
      'a late cancellation, its fee',
      'voidOrCaptureFee',
      booking('cancelled', { fee: 114_50 }),
      { wanted: 'capture', amount: 114_50 },
    ],
    ['a finished visit, the price', 'capture', booking('completed'), { wanted: 'capture', amount: 229_00 }],
    ['nobody there, the price', 'captureInFull', booking('no_show'), { wanted: 'capture', amount: 229_00 }],
    [
      'a session stopped on a wish, the price',
      'captureByPolicy',
      booking('stopped', { endReason: 'stopped' }),
      { wanted: 'capture', amount: 229_00 },
    ],
    [
      'a session stopped by a sign, nothing',
      'captureByPolicy',
      booking('stopped', { endReason: 'medical' }),
      { wanted: 'release' },
    ],
    [
      'a move, the new price held',
      'reauthoriseIfNeeded',
      booking('confirmed'),
      { wanted: 'secure', amount: 229_00 },
    ],
    ['a red flag before anything was paid, nothing ever', 'none', booking('blocked'), { wanted: 'release' }],
    [
      'a red flag whatever the table says, nothing ever',
      'capture',
      booking('blocked'),
      { wanted: 'release' },
    ],
  ])('%s', (_, effect, after, expected) => {
    expect(wantedMoney(effect, after)).toEqual(expected);
  });
});
