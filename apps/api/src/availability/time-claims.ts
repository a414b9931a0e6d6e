import type { BookingId, ClaimId, Instant, Interval, TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { type Choice, ChoicesRepository, type NotedChoice } from './choices.repository.ts';
import { type Claim, type ClaimKind, ClaimsRepository } from './claims.repository.ts';

export type { Claim, ClaimKind };

/** Keeps everybody else from writing these therapists' time until the transaction ends. */
export function lockTimes(tx: Tx, ids: readonly TherapistId[]): Promise<void> {
  return new ClaimsRepository(tx).lock(ids);
}

/** What takes these therapists' time during a stretch; holds that have run out are none. */
export function claimsDuring(
  tx: Tx,
  ids: readonly TherapistId[],
  during: Interval,
  now: Instant,
): Promise<Claim[]> {
  return new ClaimsRepository(tx).live(ids, during, now);
}

/** The time that a booking has, if it has any. */
export function claimOf(tx: Tx, bookingId: BookingId): Promise<Claim | null> {
  return new ClaimsRepository(tx).ofBooking(bookingId);
}

/** The time that each of these bookings has; those that have none are left out. */
export async function claimsOf(tx: Tx, bookingIds: readonly BookingId[]): Promise<Map<BookingId, Claim>> {
  const claims = await new ClaimsRepository(tx).ofBookings(bookingIds);
  return new Map(claims.flatMap((claim) => (claim.bookingId ? [[claim.bookingId, claim]] : [])));
}

/** Claims time under the exclusion constraint. @returns null when it is taken */
export function claimTime(tx: Tx, claim: Omit<Claim, 'id'>, now: Instant): Promise<ClaimId | null> {
  return new ClaimsRepository(tx).claim(claim, now);
}

/** Whose time it is: a visit's therapist, or nobody's in the unassigned lane. */
export interface TimeOf {
  readonly id: BookingId;
  readonly therapistId: TherapistId | null;
}

/** Makes the time of a hold last, or that of a request firm. @returns whether the booking still had its time */
export async function promoteClaim(
  tx: Tx,
  { id, therapistId }: TimeOf,
  kind: 'requested' | 'confirmed',
): Promise<boolean> {
  const claims = new ClaimsRepository(tx);
  await claims.lock(therapistId ? [therapistId] : []);
  return claims.promote(id, kind);
}

/** Keeps the time of a hold for longer. */
export function extendClaim(tx: Tx, bookingId: BookingId, until: Instant): Promise<void> {
  return new ClaimsRepository(tx).extend(bookingId, until);
}

/** Gives a booking's time back. */
export async function releaseClaim(tx: Tx, { id, therapistId }: TimeOf): Promise<void> {
  const claims = new ClaimsRepository(tx);
  await claims.lock(therapistId ? [therapistId] : []);
  await claims.release(id);
}

/** Notes the drives to and from a claim, in minutes. */
export function noteDrives(
  tx: Tx,
  id: ClaimId,
  drives: { driveInMinutes: number | null; driveOutMinutes: number | null },
): Promise<void> {
  return new ClaimsRepository(tx).setDrives(id, drives);
}

/** Notes why a booking's time is this therapist's. */
export function noteChoice(tx: Tx, bookingId: BookingId, { score, parts }: Choice): Promise<void> {
  return new ChoicesRepository(tx).set(bookingId, { score, parts });
}

/** Why a booking's time is its therapist's, as far as it was noted. */
export function choiceOf(tx: Tx, bookingId: BookingId): Promise<NotedChoice | null> {
  return new ChoicesRepository(tx).of(bookingId);
}
