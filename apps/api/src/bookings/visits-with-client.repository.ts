import type { BookingState } from '@unbrace/shared/bookings';
import type { ClientId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Rows = z.array(z.object({ therapistId: z.string(), visits: z.int() }));

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
  const rows = await tx.sql`
    SELECT therapist_id AS "therapistId", count(*)::int AS visits FROM bookings
    WHERE clinic_id = ${tx.clinicId}::uuid AND client_id = ${clientId}::uuid AND therapist_id IS NOT NULL
      AND state = ANY(${cameOrWillCome}::text[])
    GROUP BY therapist_id`;
  return new Map(Rows.parse(rows).map(({ therapistId, visits }) => [therapistId, visits]));
}
