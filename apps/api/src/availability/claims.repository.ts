import { BookingId, ClaimId, type Instant, type Interval, TherapistId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { TimeClaim as Row } from '../platform/database/generated/client.ts';
import { longestBlockMs } from './longest.ts';

export const claimKinds = ['held', 'requested', 'confirmed', 'manual'] as const;
export type ClaimKind = (typeof claimKinds)[number];

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

/** Time claims. Written by `claim_time` and nothing else, so that of many who want one time exactly one gets it. */
export class ClaimsRepository {
  constructor(private readonly tx: Tx) {}

  /** Keeps everybody else from writing these therapists' time until the transaction ends. Ascending, so that no two wait in a circle. */
  async lock(ids: readonly TherapistId[]): Promise<void> {
    for (const id of [...new Set(ids)].sort()) {
      await this.tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    }
  }

  /** Live claims that overlap a stretch of time; holds that have run out are none. */
  async live(ids: readonly TherapistId[], during: Interval, now: Instant): Promise<Claim[]> {
    const rows = await this.tx.db.timeClaim.findMany({
      where: {
        clinicId: this.tx.clinicId,
        therapistId: { in: [...ids] },
        live: true,
        blockFrom: { gte: new Date(during.from - longestBlockMs), lt: new Date(during.to) },
        blockTo: { gt: new Date(during.from) },
        OR: [{ expiresAt: null }, { expiresAt: { gt: new Date(now) } }],
      },
      orderBy: { blockFrom: 'asc' },
    });
    return rows.map(claimOf);
  }

  /** @returns the claim's id, or null when the time is taken. */
  async claim(claim: Omit<Claim, 'id'>, now: Instant): Promise<ClaimId | null> {
    const date = (instant: Instant | null) => (instant === null ? null : new Date(instant));
    const rows = await this.tx.db.$queryRaw`
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
    const { count } = await this.tx.db.timeClaim.updateMany({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
      data: { kind, expiresAt: null },
    });
    return count === 1;
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
    await this.tx.db.timeClaim.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: drives });
  }

  async release(bookingId: BookingId): Promise<void> {
    await this.tx.db.timeClaim.updateMany({
      where: { clinicId: this.tx.clinicId, bookingId, live: true },
      data: { live: false },
    });
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

function claimOf(row: Row): Claim {
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
