import { bookingStates } from '../bookings/booking-states.ts';
import { calendarEntry, type CalendarVisit } from './calendar-entry.ts';

const visit: CalendarVisit = {
  reference: 'UB-7',
  state: 'confirmed',
  minutes: 60,
  suburb: 'Newtown',
  region: 'NSW',
  postcode: '2042',
};

describe("a visit in a therapist's calendar", () => {
  it('says where and how long, and nothing of who or what for', () => {
    expect(calendarEntry(visit)).toEqual({
      status: 'CONFIRMED',
      summary: 'Visit in Newtown, 60 min',
      location: 'Newtown NSW 2042',
      description: 'Booking UB-7. The address and all else are in Unbrace.',
    });
  });

  it.each([
    ['en_route', 'CONFIRMED'],
    ['completed', 'CONFIRMED'],
    ['no_show', 'CONFIRMED'],
    ['on_hold', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['unfilled', 'CANCELLED'],
  ] as const)('that is %s stands as %s', (state, status) => {
    expect(calendarEntry({ ...visit, state }).status).toBe(status);
  });

  it('that a red flag stopped reads like any that was cancelled', () => {
    expect(calendarEntry({ ...visit, state: 'blocked' })).toEqual(
      calendarEntry({ ...visit, state: 'cancelled' }),
    );
  });

  it('has words of its own for three statuses only, whatever the state', () => {
    const said = new Set(bookingStates.map((state) => calendarEntry({ ...visit, state }).summary));
    expect(said.size).toBe(3);
  });
});
