import { type Point, pointKey, type RoadMinutes } from '@unbrace/shared/availability';
import type { Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const Row = z.object({ fromKey: z.string(), toKey: z.string(), minutes: z.number().nullable() });

/** One way, and what was said of it; `answered` false: asked in vain. */
export interface RoadTime {
  readonly fromKey: string;
  readonly toKey: string;
  readonly answered: boolean;
  readonly minutes: number | null;
}

/** What a routing service said, kept in PostgreSQL for every process of the installation. */
export class RoadTimesRepository {
  constructor(private readonly tx: Tx) {}

  /** What is known of the ways between these points, each way by itself. */
  async between(points: readonly Point[]): Promise<RoadMinutes> {
    const keys = [...new Set(points.map(pointKey))];
    const rows = await this.tx.db.$queryRaw`
      SELECT from_key AS "fromKey", to_key AS "toKey", minutes FROM road_times
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND answered AND from_key = ANY(${keys}) AND to_key = ANY(${keys})`;
    return new Map(
      z
        .array(Row)
        .parse(rows)
        .map(({ fromKey, toKey, minutes }) => [`${fromKey}>${toKey}`, minutes]),
    );
  }

  /** The ways to and from a point that need not be asked for: answered since `freshSince`, or asked in vain since `triedSince`. */
  async settled(point: Point, freshSince: Instant, triedSince: Instant): Promise<ReadonlySet<string>> {
    const key = pointKey(point);
    const rows = await this.tx.db.$queryRaw`
      SELECT from_key AS "fromKey", to_key AS "toKey", minutes FROM road_times
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND (from_key = ${key} OR to_key = ${key})
        AND asked_at > CASE WHEN answered THEN ${new Date(freshSince)} ELSE ${new Date(triedSince)} END::timestamptz`;
    return new Set(
      z
        .array(Row)
        .parse(rows)
        .map(({ fromKey, toKey }) => `${fromKey}>${toKey}`),
    );
  }

  /** An answer is never replaced by its absence: a service that is down leaves what was known. */
  async keep(times: readonly RoadTime[], at: Instant): Promise<void> {
    if (times.length === 0) return;
    // In one order, so that two requests that write the same ways do not wait in a circle.
    const sorted = times.toSorted((a, b) => (a.fromKey + a.toKey < b.fromKey + b.toKey ? -1 : 1));
    await this.tx.db.$executeRaw`
      INSERT INTO road_times (clinic_id, from_key, to_key, answered, minutes, asked_at)
      SELECT ${this.tx.clinicId}::uuid, t.*, ${new Date(at)}::timestamptz
      FROM unnest(${sorted.map(({ fromKey }) => fromKey)}::text[], ${sorted.map(({ toKey }) => toKey)}::text[],
        ${sorted.map(({ answered }) => answered)}::boolean[], ${sorted.map(({ minutes }) => minutes)}::float8[]) AS t
      ON CONFLICT (clinic_id, from_key, to_key) DO UPDATE
      SET answered = excluded.answered, minutes = excluded.minutes, asked_at = excluded.asked_at
      WHERE excluded.answered OR NOT road_times.answered`;
  }
}
