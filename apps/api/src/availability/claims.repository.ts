import { BookingId, ClaimId, type Instant, type Interval, TherapistId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { TimeClaim as Row } from '../platform/database/generated/client.ts';
import { longestBlockMs } from './longest.ts';

export const claimKinds = ['held', 'requested', 'confirmed', 'manual'] as const;
export type ClaimKind = (typeof claimKinds)[number];

const Seen = z.object({
  id: z.string(),
  therapistId: z.string(),
  bookingId: z.string().nullable(),
  kind: z.string(),
  startsAt: z.date(),
  endsAt: z.date(),
  blockFrom: z.date(),
  blockTo: z.date(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  driveInMinutes: z.number().nullable(),
  driveOutMinutes: z.number().nullable(),
  expiresAt: z.date().nullable(),
  note: z.string().nullable(),
});

/** A therapist's time that is taken, setup and pack-down included. */
export interface Claim {
  readonly id: ClaimId;
  readonly therapistId: TherapistId;
  readonly bookingId: BookingId | null;
  readonly kind: ClaimKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly block: Interval;
  readonly place: { readonly lat: number; readonly lng: number } | null;
  readonly driveInMinutes: number | null;
  readonly driveOutMinutes: number | null;
  readonly expiresAt: Instant | null;
  readonly note: string | null;
}

/**
 * Time claims. Added by `claim_time` and nothing else, so that of many who want one time exactly one gets it; added, changed
 * and given back only by who has locked the therapist's time.
 */
export class ClaimsRepository {
  constructor(private readonly tx: Tx) {}

  /** Keeps everybody else from writing these therapists' time until the transaction ends. Ascending, so that no two wait in a circle. */
  async lock(ids: readonly TherapistId[]): Promise<void> {
    const ascending = [...new Set(ids)].sort();
    if (ascending.length === 0) return;
    await this.tx
      .sql`SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest(${ascending}::text[]) AS id`;
  }

  /** Live claims that overlap a stretch of time; holds that have run out are none. */
  async live(ids: readonly TherapistId[], during: Interval, now: Instant): Promise<Claim[]> {
    const at = (instant: Instant) => new Date(instant);
    const rows = await this.tx.sql`
      SELECT id, therapist_id AS "therapistId", booking_id AS "bookingId", kind, starts_at AS "startsAt", ends_at AS "endsAt",
        block_from AS "blockFrom", block_to AS "blockTo", latitude, longitude, drive_in_minutes AS "driveInMinutes",
        drive_out_minutes AS "driveOutMinutes", expires_at AS "expiresAt", note
      FROM time_claims
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND therapist_id = ANY(${[...ids]}::uuid[]) AND live
        AND block_from >= ${at(during.from - longestBlockMs)} AND block_from < ${at(during.to)}
        AND block_to > ${at(during.from)} AND (expires_at IS NULL OR expires_at > ${at(now)})
      ORDER BY block_from`;
    return z.array(Seen).parse(rows).map(claimOf);
  }

  /** @returns the claim's id, or null when the time is taken. */
  async claim(claim: Omit<Claim, 'id'>, now: Instant): Promise<ClaimId | null> {
    const date = (instant: Instant | null) => (instant === null ? null : new Date(instant));
    const rows = await this.tx.sql`
      SELECT claim_time(${uuid()}::uuid, ${claim.therapistId}::uuid, ${claim.bookingId}::uuid, ${claim.kind},
        ${date(claim.startsAt)}::timestamptz, ${date(claim.endsAt)}::timestamptz, ${date(claim.block.from)}::timestamptz,
        ${date(claim.block.to)}::timestamptz, ${claim.place?.lat ?? null}::float8, ${claim.place?.lng ?? null}::float8,
        ${claim.driveInMinutes}::int, ${claim.driveOutMinutes}::int, ${date(claim.expiresAt)}::timestamptz, ${claim.note},
        ${new Date(now)}::timestamptz) AS id`;
    return (
      z
        .array(z.object({ id: ClaimId.nullable() }))
        .length(1)
        .parse(rows)[0]?.id ?? null
    );
  }

  /** Makes a hold last, or a request firm. @returns whether the booking still had its time. */
  async promote(bookingId: BookingId, kind: 'requested' | 'confirmed'): Promise<boolean> {
    const promoted = await this.tx.sql`
      UPDATE time_claims SET kind = ${kind}, expires_at = NULL
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND booking_id = ${bookingId}::uuid AND live RETURNING id`;
    return promoted.length === 1;
  }

  /** Lets a hold run longer. */
  async extend(bookingId: BookingId, until: Instant): Promise<void> {
    await this.tx.db.timeClaim.updateMany({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
      data: { expiresAt: new Date(until) },
    });
  }

  async setDrives(
    id: ClaimId,
    drives: { driveInMinutes: number | null; driveOutMinutes: number | null },
  ): Promise<void> {
    await this.tx.sql`
      UPDATE time_claims SET drive_in_minutes = ${drives.driveInMinutes}::int, drive_out_minutes = ${drives.driveOutMinutes}::int
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ${id}::uuid`;
  }

  async release(bookingId: BookingId): Promise<void> {
    await this.tx.sql`
      UPDATE time_claims SET live = false
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND booking_id = ${bookingId}::uuid AND live`;
  }

  async ofBookings(bookingIds: readonly BookingId[]): Promise<Claim[]> {
    const rows = await this.tx.db.timeClaim.findMany({
      where: { clinicId: this.tx.clinicId, bookingId: { in: [...bookingIds] }, live: true },
    });
    return rows.map(claimOf);
  }

  async ofBooking(bookingId: BookingId): Promise<Claim | null> {
    const row = await this.tx.db.timeClaim.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
    });
    return row && claimOf(row);
  }
}

function claimOf(row: Pick<Row, keyof z.infer<typeof Seen>>): Claim {
  return {
    id: ClaimId.parse(row.id),
    therapistId: TherapistId.parse(row.therapistId),
    bookingId: row.bookingId === null ? null : BookingId.parse(row.bookingId),
    kind: z.enum(claimKinds).parse(row.kind),
    startsAt: row.startsAt.getTime(),
    endsAt: row.endsAt.getTime(),
    block: { from: row.blockFrom.getTime(), to: row.blockTo.getTime() },
    place: row.latitude === null || row.longitude === null ? null : { lat: row.latitude, lng: row.longitude },
    driveInMinutes: row.driveInMinutes,
    driveOutMinutes: row.driveOutMinutes,
    expiresAt: row.expiresAt?.getTime() ?? null,
    note: row.note,
  };
}
