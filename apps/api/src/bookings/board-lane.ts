import { dayNumber, workingSpans } from '@unbrace/shared/availability';
import type { BoardBlock, BoardLane } from '@unbrace/shared/bookings';
import { type Instant, type Interval, type LocalDate, overlaps, toText } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import type { Therapist } from '@unbrace/shared/therapists';
import type { z } from 'zod';
import { type Claim } from '../availability/time-claims.ts';
import type { WorkingTimes } from '../availability/working-times.ts';
import type { BookingRecord } from './booking-record.ts';

/** A booking with what the board says of it. */
export interface BoardVisit {
  readonly booking: BookingRecord;
  readonly place: Place;
  readonly recipient: string;
  /** When a visit that is under way came to its state; else null. */
  readonly since: Instant | null;
}

/** One therapist's day: hours, and everything that takes time. */
export function laneOf(
  therapist: Therapist,
  date: string,
  day: Interval,
  { weeklyHours, overrides, holidays, leave: away }: WorkingTimes & { holidays: readonly LocalDate[] },
  claims: readonly Claim[],
  visits: ReadonlyMap<string, BoardVisit>,
): z.infer<typeof BoardLane> {
  const hours = { zone: therapist.timeZone, weeklyHours, overrides, holidays };
  const spans = workingSpans(hours, dayNumber(date) - 1, dayNumber(date) + 2).filter((span) =>
    overlaps(span, day),
  );
  const leave = away.filter((each) => overlaps(each, day));
  return {
    therapist: { id: therapist.id, name: therapist.name },
    hours: spans.map(({ from, to }) => ({ from: toText(from), to: toText(to) })),
    blocks: [
      ...claims.filter((claim) => claim.therapistId === therapist.id).map((claim) => blockOf(claim, visits)),
      ...leave.map((each) => leaveBlock(therapist, each)),
    ],
  };
}

function blockOf(claim: Claim, visits: ReadonlyMap<string, BoardVisit>): z.infer<typeof BoardBlock> {
  const visit = claim.bookingId ? visits.get(claim.bookingId) : undefined;
  return {
    claimId: claim.id,
    kind: claim.kind,
    bookingId: claim.bookingId,
    reference: visit?.booking.reference ?? null,
    state: visit?.booking.state ?? null,
    since: visit?.since == null ? null : toText(visit.since),
    title: visit?.recipient ?? claim.note ?? 'Blocked',
    suburb: visit?.place.suburb ?? null,
    placeKind: visit?.place.kind ?? null,
    onHold: visit?.booking.state === 'on_hold',
    blockFrom: toText(claim.block.from),
    startsAt: toText(claim.startsAt),
    endsAt: toText(claim.endsAt),
    blockTo: toText(claim.block.to),
    driveInMinutes: claim.driveInMinutes,
    driveOutMinutes: claim.driveOutMinutes,
    latitude: claim.place?.lat ?? null,
    longitude: claim.place?.lng ?? null,
  };
}

function leaveBlock({ id }: Therapist, { from, to }: Interval): z.infer<typeof BoardBlock> {
  return {
    claimId: id,
    kind: 'leave',
    bookingId: null,
    reference: null,
    state: null,
    since: null,
    title: 'Leave',
    suburb: null,
    placeKind: null,
    onHold: false,
    blockFrom: toText(from),
    startsAt: toText(from),
    endsAt: toText(to),
    blockTo: toText(to),
    driveInMinutes: null,
    driveOutMinutes: null,
    latitude: null,
    longitude: null,
  };
}
