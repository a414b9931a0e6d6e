import type { Point } from '@unbrace/shared/availability';
import { type Instant, LocalDate, type ServiceId, TherapistId } from '@unbrace/shared/kernel';
import { Gender } from '@unbrace/shared/therapists';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Row = z.object({
  id: TherapistId,
  name: z.string(),
  gender: Gender,
  timeZone: z.string(),
  setupMinutes: z.number(),
  packDownMinutes: z.number(),
  insuranceUntil: LocalDate.nullable(),
});

/** A therapist as a search knows them; what limits their time and place is in the diary. */
export type Candidate = z.infer<typeof Row>;

/** Who is looked for. */
export interface CandidateQuery {
  readonly serviceId: ServiceId;
  readonly skills: readonly string[];
  /** Only this gender; null for any. */
  readonly gender: Gender | null;
  /** Only this therapist, wherever the place is: a refusal is to say why. */
  readonly therapistId: TherapistId | null;
  readonly place: Point;
  readonly now: Instant;
}

// A hundred metres beyond the radius: the engine measures again.
const marginKm = 0.1;

/** Who comes into question at all: what PostgreSQL can tell of a thousand therapists faster than they can be sent. */
export class CandidatesRepository {
  constructor(private readonly tx: Tx) {}

  async find({ serviceId, skills, gender, therapistId, place, now }: CandidateQuery): Promise<Candidate[]> {
    const rows = await this.tx.sql`
      SELECT t.id, t.name, t.gender, t.time_zone AS "timeZone", t.setup_minutes AS "setupMinutes",
        t.pack_down_minutes AS "packDownMinutes", t.insurance_until::text AS "insuranceUntil"
      FROM therapist_services s JOIN therapists t ON t.clinic_id = s.clinic_id AND t.id = s.therapist_id
      WHERE s.clinic_id = ${this.tx.clinicId}::uuid AND t.clinic_id = ${this.tx.clinicId}::uuid
        AND s.service_id = ${serviceId}::uuid AND t.retired_at IS NULL AND t.skills @> ${[...skills]}::text[]
        AND (${gender}::text IS NULL OR t.gender = ${gender}::text)
        AND (t.insurance_until IS NULL OR t.insurance_until >= (${new Date(now)}::timestamptz - interval '1 day')::date)
        AND CASE WHEN ${therapistId}::uuid IS NULL THEN t.radius_km IS NULL OR ${marginKm}::float8 + t.radius_km >=
            2 * 6371.0088 * asin(least(1, sqrt(sin(radians(t.latitude - ${place.lat}::float8) / 2) ^ 2
              + cos(radians(t.latitude)) * cos(radians(${place.lat}::float8)) * sin(radians(t.longitude - ${place.lng}::float8) / 2) ^ 2)))
          ELSE t.id = ${therapistId}::uuid END
      ORDER BY t.name, t.id`;
    return z.array(Row).parse(rows);
  }
}
