import type { BookingState } from '../bookings/booking-states.ts';

/** What a calendar on somebody else's server is told of a visit: no name, no service, no address. */
export interface CalendarVisit {
  readonly reference: string;
  readonly state: BookingState;
  readonly minutes: number;
  readonly suburb: string;
  readonly region: string;
  readonly postcode: string;
}

/** How a visit stands in a calendar. A cancelled one is told as such, so that calendars take it out. */
export interface CalendarEntry {
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

const off: readonly BookingState[] = ['cancelled', 'blocked', 'unfilled', 'abandoned'];
const open: readonly BookingState[] = ['on_hold', 'requested', 'offered'];

/** A visit that a therapist had accepted, as their calendar shows it. Why one is off or open is never told: it may be about health. */
export function calendarEntry(visit: CalendarVisit): CalendarEntry {
  const status = off.includes(visit.state)
    ? 'CANCELLED'
    : open.includes(visit.state)
      ? 'TENTATIVE'
      : 'CONFIRMED';
  const before = { CANCELLED: 'Cancelled: ', TENTATIVE: 'To be settled: ', CONFIRMED: '' }[status];
  return {
    status,
    summary: `${before}Visit in ${visit.suburb}, ${visit.minutes} min`,
    location: `${visit.suburb} ${visit.region} ${visit.postcode}`,
    description: `Booking ${visit.reference}. The address and all else are in Unbrace.`,
  };
}
