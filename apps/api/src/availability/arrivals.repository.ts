import type { Point } from '@unbrace/shared/availability';
import type { Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Row = z.object({
  observed: z.number(),
  estimated: z.number(),
  fromLat: z.number(),
  fromLng: z.number(),
  toLat: z.number(),
  toLng: z.number(),
});

/** A drive that was really made: from saying "on my way" to saying "arrived", and what had been reckoned with. */
export interface MadeDrive {
  readonly from: Point;
  readonly to: Point;
  readonly observedMinutes: number;
  readonly estimatedMinutes: number;
}

// A drive within the same day comes from the visit before; longer ago there was a night at home.
const sameOuting = '10 hours';

/** Drives as they were made. */
export class ArrivalsRepository {
  constructor(private readonly tx: Tx) {}

  async since(instant: Instant): Promise<MadeDrive[]> {
    const rows = await this.tx.db.$queryRaw`
      SELECT date_part('epoch', arrived.occurred_at - left_at.occurred_at) / 60 AS observed,
        coalesce(c.drive_in_minutes, 0)::float8 AS estimated,
        coalesce(before.latitude, t.latitude) AS "fromLat", coalesce(before.longitude, t.longitude) AS "fromLng",
        c.latitude AS "toLat", c.longitude AS "toLng"
      FROM bookings b
      JOIN time_claims c ON c.clinic_id = b.clinic_id AND c.booking_id = b.id AND c.live
      JOIN therapists t ON t.clinic_id = b.clinic_id AND t.id = c.therapist_id
      JOIN LATERAL (SELECT max(e.occurred_at) AS occurred_at FROM booking_events e
        WHERE e.clinic_id = b.clinic_id AND e.booking_id = b.id AND e.to_state = 'en_route') left_at ON true
      JOIN LATERAL (SELECT min(e.occurred_at) AS occurred_at FROM booking_events e
        WHERE e.clinic_id = b.clinic_id AND e.booking_id = b.id AND e.to_state = 'arrived'
          AND e.occurred_at > left_at.occurred_at) arrived ON true
      LEFT JOIN LATERAL (SELECT p.latitude, p.longitude FROM time_claims p
        WHERE p.clinic_id = b.clinic_id AND p.therapist_id = c.therapist_id AND p.live AND p.latitude IS NOT NULL
          AND p.block_from < c.block_from AND p.block_from > c.block_from - ${sameOuting}::interval
        ORDER BY p.block_from DESC LIMIT 1) before ON true
      WHERE b.clinic_id = ${this.tx.clinicId}::uuid AND b.starts_at >= ${new Date(instant)}
        AND c.latitude IS NOT NULL AND arrived.occurred_at IS NOT NULL`;
    return z
      .array(Row)
      .parse(rows)
      .map(({ observed, estimated, fromLat, fromLng, toLat, toLng }) => ({
        from: { lat: fromLat, lng: fromLng },
        to: { lat: toLat, lng: toLng },
        observedMinutes: observed,
        estimatedMinutes: estimated,
      }));
  }
}
