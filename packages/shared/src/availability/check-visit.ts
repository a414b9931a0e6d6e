import { contains, days, minutes, overlaps, type Instant, type Interval } from '../kernel/index.ts';
import { blockOf, blockOfClaim, type BookingRules, type TherapistDiary, type WantedVisit } from './diary.ts';
import {
  drivesOf,
  earliestArrival,
  isTooFar,
  latestDeparture,
  legsIn,
  legsOut,
  type Drives,
  type Leg,
} from './drives.ts';
import { freeTime } from './free-time.ts';
import { fullDays } from './full-days.ts';
import type { VisitRefusal } from './refusal.ts';
import { restCheck } from './rest.ts';
import { inServiceArea } from './service-area.ts';
import { isOnGrid } from './slot-grid.ts';
import { driveMs } from './travel.ts';
import { dateOf, localDay } from './wall-clock.ts';
import { isHoliday, workingSpans } from './weekly-hours.ts';

/** A visit at a time that somebody wants, holds, accepts or drags to. */
export interface CandidateVisit extends WantedVisit {
  readonly start: Instant;
}

export type VisitCheck =
  ({ readonly ok: true } & Drives) | { readonly ok: false; readonly reason: VisitRefusal };

/**
 * Whether one therapist can keep one visit, by the rules that `slots` offers times by; else the first rule that forbids it.
 * To move a visit, leave its own claim out of the diary.
 */
export function checkVisit(visit: CandidateVisit, diary: TherapistDiary, rules: BookingRules): VisitCheck {
  const reason = refusalByTime(visit, rules) ?? refusalByPlace(visit, diary);
  if (reason) return { ok: false, reason };
  const block = blockOf(visit.start, visit.service);
  const spans = spansAround(block, diary);
  const possible = spans.filter((span) => contains(span, block));
  if (possible.length === 0) return { ok: false, reason: refusalByHours(visit, spans, diary) };
  const taken = diary.claims.find((claim) => overlaps(blockOfClaim(claim), block));
  if (taken) return { ok: false, reason: { rule: 'time-taken', claim: taken } };
  // Looked at after the hour itself: who was too late for the last visit of a day is told that, and not of a limit.
  const full = refusalByDay(visit, diary);
  if (full) return { ok: false, reason: full };
  const checks = possible.map((span) => checkDrives(span, block, visit, diary, rules));
  const check = checks.find(({ ok }) => ok) ?? checks[0];
  if (!check?.ok) return check ?? { ok: false, reason: { rule: 'outside-hours', spans } };
  const work = restCheck(diary, visit.place, rules.travel)?.(block);
  return work && diary.rest ? { ok: false, reason: { rule: 'needs-rest', work, rest: diary.rest } } : check;
}

function refusalByHours({ start }: CandidateVisit, spans: Interval[], diary: TherapistDiary): VisitRefusal {
  const date = dateOf(localDay(diary.zone, start));
  return isHoliday(diary, date) ? { rule: 'public-holiday', date } : { rule: 'outside-hours', spans };
}

function refusalByTime({ start }: CandidateVisit, rules: BookingRules): VisitRefusal | null {
  const earliest = rules.now + minutes(rules.minimumNoticeMinutes);
  if (start < earliest) return { rule: 'too-soon', earliest };
  const { zone, gridMinutes, horizon } = rules;
  if (horizon !== undefined && start >= horizon) return { rule: 'too-far-ahead', horizon };
  return gridMinutes === null || isOnGrid(zone, start, gridMinutes)
    ? null
    : { rule: 'off-grid', gridMinutes };
}

function refusalByPlace({ place }: CandidateVisit, diary: TherapistDiary): VisitRefusal | null {
  return inServiceArea(diary.area, diary.base, place) ? null : { rule: 'outside-area' };
}

function refusalByDay({ start }: CandidateVisit, diary: TherapistDiary): VisitRefusal | null {
  const full = fullDays(diary).has(localDay(diary.zone, start));
  return full ? { rule: 'day-full', visits: diary.maxVisitsPerDay ?? 0 } : null;
}

function spansAround(block: Interval, diary: TherapistDiary): Interval[] {
  const spans = workingSpans(diary, Math.floor(block.from / days(1)) - 3, Math.floor(block.to / days(1)) + 2);
  const today = localDay(diary.zone, block.from);
  return spans.filter((span) => overlaps(span, block) || localDay(diary.zone, span.from) === today);
}

function checkDrives(
  span: Interval,
  block: Interval,
  { place }: CandidateVisit,
  diary: TherapistDiary,
  { travel }: BookingRules,
): VisitCheck {
  const gap = freeTime(diary.claims).find((free) => contains(free, block));
  if (!gap) throw new RangeError('a block that no claim overlaps lies in no gap');
  const into = legsIn(span, gap, place, diary, travel);
  const out = legsOut(span, gap, place, diary, travel);
  const reason =
    into.map((leg) => refusalByLeg(leg, block.from - leg.fixedEnd, diary)).find((found) => found !== null) ??
    out.map((leg) => refusalByLeg(leg, leg.fixedEnd - block.to, diary)).find((found) => found !== null);
  if (reason) return { ok: false, reason };
  const room = {
    from: Math.max(span.from, gap.from, earliestArrival(into, diary) ?? block.from),
    to: Math.min(span.to, gap.to, latestDeparture(out, diary) ?? block.to),
  };
  return { ok: true, ...drivesOf(into, out, gap, diary, travel, room) };
}

function refusalByLeg(leg: Leg, spareMs: number, diary: TherapistDiary): VisitRefusal | null {
  if (leg.minutes === null) return { rule: 'cannot-be-driven', with: leg.with };
  if (isTooFar(leg, diary)) {
    const most = diary.maxDriveMinutes ?? 0;
    return { rule: 'drive-too-long', with: leg.with, driveMinutes: leg.minutes, mostMinutes: most };
  }
  if (driveMs(leg.minutes) <= spareMs) return null;
  const spareMinutes = Math.floor(spareMs / minutes(1));
  return { rule: 'no-time-to-drive', with: leg.with, driveMinutes: leg.minutes, spareMinutes };
}
