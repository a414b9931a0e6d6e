import type { BookingState } from '@unbrace/shared/bookings';
import type { Instant, PlaceId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

const live: BookingState[] = [
  'held',
  'on_hold',
  'requested',
  'offered',
  'confirmed',
  'en_route',
  'arrived',
  'in_session',
];

/** Whether somebody is to come to a place, or is there. */
export async function hasVisitsAt(tx: Tx, placeId: PlaceId, now: Instant): Promise<boolean> {
  const found = await tx.db.booking.findFirst({
    where: { clinicId: tx.clinicId, placeId, state: { in: live }, endsAt: { gt: new Date(now) } },
    select: { id: true },
  });
  return found !== null;
}
