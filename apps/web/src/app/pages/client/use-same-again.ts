import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Booking } from '../../../features/bookings/bookings.queries.ts';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { recipientsQuery } from '../../../features/clients/recipients.queries.ts';
import { noWish } from '../../../features/bookings/wish-draft.ts';
import { type BookingDraft, blankDraft } from './booking-draft.ts';
import type { BookingStepName } from './booking-steps.ts';

type Answers = NonNullable<BookingDraft['recipient']>['answers'];

/** A booking as it was last time: place, person, service and therapist. Only the questions and the time are new. */
export function draftLike(booking: Booking, relationship: string | undefined): BookingDraft {
  const { place, recipient, service, therapist, gender } = booking;
  const answers: Answers = recipient.isClient ? 'self' : relationship === 'child' ? 'guardian' : 'link';
  return {
    ...blankDraft,
    savedPlaceId: place.id,
    storedPlace: { id: place.id, from: '' },
    who: { ...blankDraft.who, who: recipient.isClient ? 'me' : 'saved', savedId: recipient.id },
    recipient: { id: recipient.id, name: recipient.name, answers, from: '' },
    wish: {
      ...noWish,
      serviceId: service.id,
      minutes: booking.minutes,
      therapistId: therapist?.id ?? null,
      ...(gender === null ? {} : { gender: gender.gender, genderRule: gender.rule }),
    },
  };
}

/** "Same again": fills the draft from an earlier visit once, and goes to what is new about the next one. */
export function useSameAgain(
  again: string | undefined,
  isOurs: boolean,
  start: (draft: BookingDraft, step: BookingStepName) => void,
): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (again === undefined || !isOurs) return;
    void Promise.all([queryClient.query(bookingQuery(again)), queryClient.query(recipientsQuery)]).then(
      ([booking, recipients]) => {
        const known = recipients.items.find(({ id }) => id === booking.recipient.id);
        const draft = draftLike(booking, known?.relationship);
        start(draft, draft.recipient?.answers === 'link' ? 'time' : 'check');
      },
      // Gone or somebody else's: the way begins as for everybody.
      () => undefined,
    );
    // Once for each visit that is repeated.
  }, [again, isOurs]);
}
