import type { BookingState } from '@unbrace/shared/bookings';
import type { ClientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

const cameOrWillCome: BookingState[] = [
  'confirmed',
  'en_route',
  'arrived',
  'in_session',
  'completed',
  'closed',
];

/** How many visits each therapist has had with a client, or has before them. */
export async function visitsWithClient(tx: Tx, clientId: ClientId): Promise<Map<string, number>> {
  const rows = await tx.db.booking.groupBy({
    by: ['therapistId'],
    where: { clinicId: tx.clinicId, clientId, therapistId: { not: null }, state: { in: cameOrWillCome } },
    _count: true,
  });
  return new Map(rows.map(({ therapistId, _count }) => [therapistId ?? '', _count]));
}
