import { BookingId, InstantNumber } from '@unbrace/shared/kernel';
import { z } from 'zod';

/** Where a page of bookings ends. Several start at one instant, so the id is part of their order. */
export const StartKey = z.tuple([InstantNumber, BookingId]);
export type StartKey = z.infer<typeof StartKey>;

export const startKeyOf = ({ startsAt, id }: { startsAt: number; id: BookingId }): StartKey => [startsAt, id];

/** Which bookings come after a key, and in which order. */
export function pagedByStart(after: StartKey | null, order: 'asc' | 'desc') {
  const beyond = order === 'asc' ? 'gt' : 'lt';
  const startsAt = after && new Date(after[0]);
  return {
    where:
      after && startsAt
        ? { OR: [{ startsAt: { [beyond]: startsAt } }, { startsAt, id: { [beyond]: after[1] } }] }
        : {},
    orderBy: [{ startsAt: order }, { id: order }],
  };
}
