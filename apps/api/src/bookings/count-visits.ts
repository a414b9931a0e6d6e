import type { BookingState } from '@unbrace/shared/bookings';
import { ClientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

const neverAVisit: BookingState[] = ['held', 'abandoned', 'blocked', 'unfilled', 'cancelled'];

/** How many visits each client has had or has before them; one query for a whole page. */
export async function countVisits(tx: Tx, ids: readonly ClientId[]): Promise<Map<ClientId, number>> {
  const rows = await tx.db.booking.groupBy({
    by: ['clientId'],
    where: { clinicId: tx.clinicId, clientId: { in: [...ids] }, state: { notIn: neverAVisit } },
    _count: true,
  });
  return new Map(rows.map(({ clientId, _count }) => [ClientId.parse(clientId), _count]));
}
