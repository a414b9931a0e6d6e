import type { Booking } from '../../../features/bookings/bookings.queries.ts';
import { reachableStep } from './booking-steps.ts';
import { draftLike } from './use-same-again.ts';

const booking = {
  minutes: 90,
  place: { id: 'place' },
  recipient: { id: 'ann', name: 'Ann', isClient: true },
  service: { id: 'remedial' },
  therapist: { id: 'mia', name: 'Mia' },
  gender: null,
} as unknown as Booking;

describe('the same visit again', () => {
  it('has its place, person, service, length and therapist, and goes straight to the questions', () => {
    const draft = draftLike(booking, 'self');
    expect(draft).toMatchObject({
      savedPlaceId: 'place',
      recipient: { id: 'ann', answers: 'self' },
      wish: { serviceId: 'remedial', minutes: 90, therapistId: 'mia' },
      intakeId: null,
      bookingId: null,
    });
    expect(reachableStep('check', draft, true)).toBe('check');
  });

  it.each([
    ['child', 'guardian'],
    ['partner', 'link'],
    [undefined, 'link'],
  ])('for a %s is answered by %s', (relationship, answers) => {
    const other = { ...booking, recipient: { id: 'kim', name: 'Kim', isClient: false } } as Booking;
    const draft = draftLike(other, relationship);
    expect(draft.recipient?.answers).toBe(answers);
    if (answers === 'link') expect(reachableStep('time', draft, true)).toBe('time');
  });
});
