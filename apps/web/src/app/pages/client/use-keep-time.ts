import { type Booking, useHoldSlot, useReleaseHold } from '../../../features/bookings/bookings.queries.ts';
import type { StepProps } from './step-props.ts';

/** What is to be kept: everything about a visit but its time. */
export interface Kept {
  readonly serviceId: string;
  readonly minutes: number;
  readonly therapistId: string | null;
  readonly gender: Booking['gender'];
}

/** Keeps a time for the visit of the draft, in place of one that is kept already, and goes on to the review. */
export function useKeepTime({ draft, change, go }: StepProps) {
  const hold = useHoldSlot();
  const release = useReleaseHold();
  const { bookingId, storedPlace, recipient, intakeId } = draft;
  const keep = async (kept: Kept, startsAt: string, onRefused: () => void): Promise<void> => {
    if (!storedPlace || !recipient) return;
    // A kept time that is over already cannot be let go, and need not.
    if (bookingId !== null) await release.mutateAsync(bookingId).catch(() => undefined);
    hold.mutate(
      {
        ...kept,
        placeId: storedPlace.id,
        recipientId: recipient.id,
        startsAt,
        intakeId: recipient.answers === 'link' ? null : intakeId,
      },
      {
        onSuccess: ({ id }) => {
          change({ bookingId: id });
          go('review');
        },
        onError: () => {
          change({ bookingId: null });
          onRefused();
        },
      },
    );
  };
  return { keep, error: hold.error, reset: hold.reset, isPending: hold.isPending || release.isPending };
}
