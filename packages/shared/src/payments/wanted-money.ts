import type { BookingMoney, BookingState } from '../bookings/booking-states.ts';
import type { Money } from '../kernel/money.ts';

/** What of a booking decides what becomes of its money once a step is taken. */
export interface SteppedBooking {
  readonly state: BookingState;
  readonly total: Money;
  readonly cancellationFee: { readonly amount: Money } | null;
  readonly endReason: string | null;
}

export type WantedMoney =
  | { readonly wanted: 'release' }
  | { readonly wanted: 'capture'; readonly amount: number }
  | { readonly wanted: 'secure'; readonly amount: number };

/**
 * What a step of the booking machine wants of the money; null when it stays as it is. Nothing is ever taken for a visit
 * that a red flag stopped, whatever the table says of the step.
 */
export function wantedMoney(effect: BookingMoney, booking: SteppedBooking): WantedMoney | null {
  if (booking.state === 'blocked') return { wanted: 'release' };
  switch (effect) {
    case 'none':
    case 'keepHold':
    case 'secure':
    case 'releasePayout':
      return null;
    case 'expireCheckout':
    case 'void':
    case 'voidOrRefund':
      return { wanted: 'release' };
    case 'voidOrCaptureFee':
      return take(booking.cancellationFee?.amount.amount ?? 0);
    case 'captureByPolicy':
      return take(booking.endReason === 'medical' ? 0 : booking.total.amount);
    case 'capture':
    case 'captureInFull':
      return take(booking.total.amount);
    case 'reauthoriseIfNeeded':
      return { wanted: 'secure', amount: booking.total.amount };
  }
}

const take = (amount: number): WantedMoney =>
  amount > 0 ? { wanted: 'capture', amount } : { wanted: 'release' };
