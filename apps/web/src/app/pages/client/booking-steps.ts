import type { BookingDraft } from './booking-draft.ts';

export const bookingSteps = ['where', 'who', 'check', 'time', 'review'] as const;
export type BookingStepName = (typeof bookingSteps)[number];

/** The furthest step that what was given so far allows; an address typed by hand leads no further. */
export function reachableStep(
  wanted: BookingStepName,
  draft: BookingDraft,
  signedIn: boolean,
): BookingStepName {
  const allowed: Record<BookingStepName, boolean> = {
    where: true,
    who: draft.savedPlaceId !== null || draft.place.addressLine.trim() !== '',
    check: signedIn && draft.storedPlace !== null && draft.recipient !== null,
    time: draft.recipient?.answers === 'link' || draft.intakeId !== null,
    review: draft.bookingId !== null,
  };
  const upTo = bookingSteps.slice(0, bookingSteps.indexOf(wanted) + 1);
  const stop = upTo.findIndex((step) => !allowed[step]);
  return (stop === -1 ? wanted : upTo[stop - 1]) ?? 'where';
}
